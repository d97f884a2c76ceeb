import { apacheFiles } from './apache.ts';
import { azureFiles } from './azure.ts';
import { caddyFiles } from './caddy.ts';
import { cloudFrontFiles } from './cloudfront.ts';
import { containerFiles } from './container.ts';
import { headersFiles } from './headers-file.ts';
import type { HostedSite, HostFiles } from './host-files.ts';
import { iisFiles } from './iis.ts';
import { nginxFiles } from './nginx.ts';
import { readmeFile } from './readme.ts';

/**
 * The files of every host, by their paths in the kit.
 * @param kit the name of the folder of the kit, which stands beside the site
 */
export const kitFiles = (site: HostedSite, kit: string): HostFiles => ({
  ...readmeFile(site),
  ...nginxFiles(site),
  ...caddyFiles(site),
  ...apacheFiles(site),
  ...containerFiles(site, kit),
  ...headersFiles(site),
  ...azureFiles(site),
  ...iisFiles(site),
  ...cloudFrontFiles(site),
});

import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './engines/program.ts';

/** A certificate for this machine. `fingerprint` is the one of its public key, by which Chromium is told to trust it. */
export type Certificate = { key: string; cert: string; fingerprint: string };

/**
 * Makes a certificate for loopback addresses, so that browsers treat the pages as they treat those of the live site.
 * Undefined where openssl is not installed: the servers then speak plain HTTP.
 * @param folder for its two files
 */
export function makeCertificate(folder: string): Certificate | undefined {
  const openssl = programPath('openssl');
  if (!openssl) return undefined;
  const keyFile = join(folder, 'key.pem');
  const certFile = join(folder, 'cert.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', keyFile, '-out', certFile, '-days', '2'];
  execFileSync(openssl, ['req', ...kind, ...names, ...files], { stdio: 'ignore' });
  const cert = readFileSync(certFile, 'utf8');
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(publicKey).digest('base64');
  return { key: readFileSync(keyFile, 'utf8'), cert, fingerprint };
}

import { chromium } from '@playwright/test';
import { execSync } from 'node:child_process';
const url=(await (await import('node:fs')).promises.readFile('/tmp/desk.log','utf8')).match(/http:\S+/)[0];
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:1100,height:900}});
p.on('console',m=>console.log('console',m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
await p.goto(url); if(await p.locator('#name').count()){ await p.fill('#name','Jo'); await p.click('button'); }
for (const [name,path,w] of JSON.parse(process.argv[2])) { await p.setViewportSize({width:w||1100,height:900}); await p.goto(new URL(path,url).href); await p.waitForTimeout(600); await p.screenshot({path:`/tmp/${name}.png`,fullPage:!name.startsWith('v')}); const sw=await p.evaluate(()=>document.documentElement.scrollWidth); console.log(name,w,sw); }
await b.close();

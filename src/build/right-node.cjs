// Loaded before a command's own code (`node -r`), so that a Node which cannot read that code says so in a plain line.
// It is written for any Node since version 6: nothing newer here.
'use strict';
var fs = require('fs');

var needed = 24;
var major = Number(process.versions.node.split('.')[0]);

if (major < needed) {
  stop(
    'This is Node ' +
      process.versions.node +
      '; the site needs Node ' +
      needed +
      '. With npm on Linux or Windows it comes by "npm ci": then start by "npm run …" or "npm start". Elsewhere ' +
      'install Node ' +
      needed +
      ' from nodejs.org.',
  );
}
if (!fs.existsSync('node_modules/astro/package.json')) {
  stop('The packages of the site are not installed here. Run "npm ci" in its folder first.');
}

// A quarter of a check's time would go into compiling its own code. Node keeps that, each file by its text.
var compiled = require('module').enableCompileCache;
if (compiled) compiled('node_modules/.cache/compiled');

function stop(line) {
  console.error(line);
  process.exit(1);
}

// The templates live in catalog-info, where everything to look at is; a published package needs
// them inside. `node softwareTemplates.cjs bring` before packing, `remove` after it.
const { cpSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const inside = join(__dirname, 'software-templates');
rmSync(inside, { recursive: true, force: true });
if (process.argv[2] === 'bring')
  cpSync(join(__dirname, '../../catalog-info/software-templates'), inside, {
    recursive: true,
  });

// Run by the supported Node with database files as arguments: prints a line for each broken one.
const { statSync, accessSync, constants } = require('node:fs');
const path = require('node:path');

const Database = require(require.resolve('better-sqlite3', {
  paths: [path.resolve(__dirname, '../../backend')],
}));

/** A check reads the whole file: above this size only its first pages are looked at. */
const FULLY_CHECKED = 256 * 1024 ** 2;

function check(file) {
  accessSync(file, constants.R_OK | constants.W_OK);
  const database = new Database(file, { fileMustExist: true });
  try {
    const pragma =
      statSync(file).size > FULLY_CHECKED ? 'schema_version' : 'quick_check(1)';
    const answer = database.pragma(pragma, { simple: true });
    return typeof answer === 'number' || answer === 'ok' ? undefined : answer;
  } finally {
    database.close();
  }
}

for (const file of process.argv.slice(2)) {
  let trouble;
  try {
    trouble = check(file);
  } catch (error) {
    trouble = error.message;
  }
  if (trouble)
    process.stdout.write(
      `broken ${file} is damaged (${String(trouble).split('\n').pop()})\n`,
    );
}

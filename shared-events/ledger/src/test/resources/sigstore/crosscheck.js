// Checks what our log writes with a program that shares no code with it: @sigstore/verify.
// Reads one question a line, its words parted by spaces, and answers each with true or false.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const verifier = path.join(path.dirname(require.resolve('@sigstore/verify')), 'tlog');
const { verifyCheckpoint } = require(path.join(verifier, 'checkpoint.js'));
const { verifyMerkleInclusion } = require(path.join(verifier, 'merkle.js'));

const ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

// Name, id and key, as c2sp.org/signed-note writes a verifier key.
function logOf(verifierKey) {
  const [name, id, ...rest] = verifierKey.split('+');
  const key = Buffer.from(rest.join('+'), 'base64').subarray(1);
  return {
    logID: Buffer.concat([Buffer.from(id, 'hex'), Buffer.alloc(28)]),
    baseURL: `https://${name}`,
    publicKey: crypto.createPublicKey({ key: Buffer.concat([ED25519, key]), format: 'der', type: 'spki' }),
  };
}

function entry(envelope, index, body, hashes) {
  return {
    canonicalizedBody: body,
    inclusionProof: { logIndex: index, hashes: hashes.map((hash) => Buffer.from(hash, 'base64')), checkpoint: { envelope } },
  };
}

const questions = {
  // file, key of the log
  note: (file, key) => verifyCheckpoint(entry(fs.readFileSync(file, 'utf8'), '0', Buffer.alloc(0), []), [logOf(key)]),
  // index, entry, size, root, path
  inclusion: (index, body, size, root, ...hashes) =>
    verifyMerkleInclusion(entry('', index, Buffer.from(body, 'base64'), hashes), { logSize: size, logHash: Buffer.from(root, 'base64') }),
};

function answer([question, ...words]) {
  try {
    questions[question](...words);
    return true;
  } catch (refused) {
    return false;
  }
}

const lines = fs.readFileSync(0, 'utf8').trimEnd().split('\n');
process.stdout.write(lines.map((line) => `${answer(line.split(' '))}\n`).join(''));

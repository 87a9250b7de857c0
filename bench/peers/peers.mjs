// usage: node peers.mjs TEXTS: times each analyser on the texts of a JSON Lines file, one thread, and prints its name and best words/s of five rounds.
import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const ROUNDS = 5;
const texts = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line.length > 0).map((line) => JSON.parse(line).text);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);

const wink = winkNLP(model);
const its = wink.its;

// Each peer does all that it can in its usual setting, and its tags are read out.
const peers = {
  'wink-nlp': (text) => wink.readDoc(text).tokens().out(its.pos).length,
  compromise: (text) => compromise(text).terms().length,
};

for (const [name, analyse] of Object.entries(peers)) {
  let best = Infinity;
  let seen = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const text of texts) seen += analyse(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  if (seen === 0) throw new Error(`${name} found no tokens`);
  console.log(`${name}\t${Math.round(words / best)}`);
}

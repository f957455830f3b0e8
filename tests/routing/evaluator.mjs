// A second, independent evaluator of TaskRouter's expression language.
//
// It was written from the written rules alone, without a look at the evaluator it is held against,
// so that tests can put the same expressions to both and ask about every answer that differs. It is
// a measuring tool: no part of the product calls it.
//
// Standard input and output carry one JSON value a line, an answer for each request, in order:
//   {"scopes": [{"task": {…}, "worker": {…}}, …]}                → {"scopes": N}, in force from here on
//   {"expression": "…", "place": "worker" | "task" | "target"}    → {"fits": "01…"}, one sign a scope,
//                                                                  or {"error": true}: no expression
// Empty lines are passed over. A line that is no such request is the caller's mistake and ends the
// run with exit code 2, so that it cannot be taken for an answer about an expression.

// ---------------------------------------------------------------------------------------------
// Characters
// ---------------------------------------------------------------------------------------------

// Unicode's White_Space property. It differs from JavaScript's \s: U+0085 is in, U+FEFF is not.
function isBlank(c) {
  if (c < 0x80) return c === 0x20 || (c >= 0x09 && c <= 0x0d);
  return c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a)
    || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;
}

function isDigit(c) {
  return c >= 0x30 && c <= 0x39;
}

// A choice: white space beyond U+0080 separates, it is not part of a key. (NaN, the code "after the
// end", is neither.)
function isKeyCharacter(c) {
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || isDigit(c) || c === 0x5f;
  return c >= 0x80 && !isBlank(c);
}

// ---------------------------------------------------------------------------------------------
// Parsing: text → a flat program
// ---------------------------------------------------------------------------------------------

// A program works on one truth value, the latest. Brackets need no stack when it runs: AND and OR
// are jumps over what no longer matters, and land where the value is the one of the whole bracket.
const TERM = 0;           // value = term number `argument`
const NEGATED_TERM = 1;   // value = not that term
const NEGATE = 2;         // value = not value
const SKIP_IF_FALSE = 3;  // AND: go on at `argument` if the value is false
const SKIP_IF_TRUE = 4;   // OR

const EQ = 0, NE = 1, LT = 2, LE = 3, GT = 4, GE = 5, CONTAINS = 6, HAS = 7, IN = 8, NOT_IN = 9;

const NO_EXPRESSION = Symbol('no expression');

const DOT = 0x2e, MINUS = 0x2d, COMMA = 0x2c, OPEN = 0x28, CLOSE = 0x29, LIST_OPEN = 0x5b, LIST_CLOSE = 0x5d;
const EQUALS = 0x3d, BANG = 0x21, LESS = 0x3c, GREATER = 0x3e, SINGLE = 0x27, DOUBLE = 0x22;

// What is being parsed; one expression at a time.
let text = '';
let at = 0;

function fail() {
  throw NO_EXPRESSION;
}

function skipBlanks() {
  while (isBlank(text.charCodeAt(at))) at++;
}

function wordEnd(from) {
  let end = from;
  while (isKeyCharacter(text.charCodeAt(end))) end++;
  return end;
}

// The word from `at` to `end` in lower case if it may be one of the language's words, else ''.
function reservedCandidate(end) {
  const length = end - at;
  return length >= 2 && length <= 8 ? text.slice(at, end).toLowerCase() : '';
}

// Whether a word "not" that ended before `end` is a key: a dot or [ right after it, or an operator
// sign after it, blanks or none between.
function notIsKey(end) {
  let c = text.charCodeAt(end);
  if (c === DOT || c === LIST_OPEN) return true;
  while (isBlank(c)) c = text.charCodeAt(++end);
  return c === EQUALS || c === BANG || c === LESS || c === GREATER;
}

function readNumber() {
  const start = at;
  if (text.charCodeAt(at) === MINUS) at++;
  if (!isDigit(text.charCodeAt(at))) fail();
  while (isDigit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === DOT) {
    at++;
    if (!isDigit(text.charCodeAt(at))) fail();
    while (isDigit(text.charCodeAt(at))) at++;
  }
  const e = text.charCodeAt(at);
  if (e === 0x65 || e === 0x45) {
    at++;
    const sign = text.charCodeAt(at);
    if (sign === 0x2b || sign === MINUS) at++;
    if (!isDigit(text.charCodeAt(at))) fail();
    while (isDigit(text.charCodeAt(at))) at++;
  }
  const next = text.charCodeAt(at);
  if (isKeyCharacter(next) || next === DOT) fail();
  return Number(text.slice(start, at));
}

function readText() {
  const end = text.indexOf(text[at], at + 1);
  if (end < 0) fail();
  const value = text.slice(at + 1, end);
  at = end + 1;
  return value;
}

// Reads a constant that is no list; undefined, and nothing read, if a name stands here instead.
function readScalar() {
  const c = text.charCodeAt(at);
  if (c === SINGLE || c === DOUBLE) return readText();
  if (c === MINUS || isDigit(c)) return readNumber();
  const end = wordEnd(at);
  let value;
  switch (reservedCandidate(end)) {
    case 'true': value = true; break;
    case 'false': value = false; break;
    case 'null': value = null; break;
    default: return undefined;
  }
  at = end;
  return value;
}

function readList() {
  const values = [];
  at++;
  skipBlanks();
  if (text.charCodeAt(at) === LIST_CLOSE) {
    at++;
    return values;
  }
  for (;;) {
    skipBlanks();
    const value = readScalar();
    if (value === undefined) fail();
    values.push(value);
    skipBlanks();
    const c = text.charCodeAt(at++);
    if (c === LIST_CLOSE) return values;
    if (c !== COMMA) fail();
  }
}

// A name is kept as its steps: a text is a key of an object, a number a place in a list.
class Name {
  constructor(steps) {
    this.steps = steps;
  }
}

function readName() {
  const steps = [];
  let end = wordEnd(at);
  if (end === at || isDigit(text.charCodeAt(at))) fail();
  const reserved = reservedCandidate(end);
  if (reserved === 'and' || reserved === 'or') fail();
  if (reserved === 'not' && !notIsKey(end)) fail();
  steps.push(text.slice(at, end));
  at = end;
  for (;;) {
    const c = text.charCodeAt(at);
    if (c === DOT) {
      at++;
      end = wordEnd(at);
      if (end === at) fail();
      steps.push(text.slice(at, end));
      at = end;
    } else if (c === LIST_OPEN) {
      at++;
      skipBlanks();
      const start = at;
      while (isDigit(text.charCodeAt(at))) at++;
      if (at === start) fail();
      steps.push(Number(text.slice(start, at)));
      skipBlanks();
      if (text.charCodeAt(at) !== LIST_CLOSE) fail();
      at++;
    } else {
      if (c === MINUS) fail();
      return new Name(steps);
    }
  }
}

// A Name, or the value of a constant.
function readOperand() {
  if (text.charCodeAt(at) === LIST_OPEN) return readList();
  const value = readScalar();
  return value === undefined ? readName() : value;
}

function readOperator() {
  const second = text.charCodeAt(at + 1) === EQUALS;
  switch (text.charCodeAt(at)) {
    case EQUALS: at += second ? 2 : 1; return EQ;
    case BANG: if (!second) fail(); at += 2; return NE;
    case LESS: at += second ? 2 : 1; return second ? LE : LT;
    case GREATER: at += second ? 2 : 1; return second ? GE : GT;
  }
  let end = wordEnd(at);
  const word = reservedCandidate(end);
  at = end;
  switch (word) {
    case 'contains': return CONTAINS;
    case 'has': return HAS;
    case 'in': return IN;
    case 'not':
      skipBlanks();
      end = wordEnd(at);
      if (reservedCandidate(end) !== 'in') fail();
      at = end;
      return NOT_IN;
  }
  return fail();
}

// The parsed expression: two numbers an instruction, and the terms they speak of.
const code = [];
const termOperator = [];
const termLeft = [];
const termRight = [];

// Jumps whose goal is not known yet hang together: each holds the one before it until it is told.
function land(jump) {
  const here = code.length;
  while (jump >= 0) {
    const before = code[jump + 1];
    code[jump + 1] = here;
    jump = before;
  }
}

// Throws NO_EXPRESSION. An empty program is the expression that fits everything.
function parse(expression) {
  text = expression;
  at = 0;
  code.length = termOperator.length = termLeft.length = termRight.length = 0;

  skipBlanks();
  if (at === text.length) return;

  const outer = [];      // three numbers for each bracket that is open around this place
  let negated = false;   // an odd number of NOT before what comes next
  let ands = -1;         // the jumps of this bracket that still wait
  let ors = -1;

  for (;;) {
    // A term, or what may stand before one.
    skipBlanks();
    if (text.charCodeAt(at) === OPEN) {
      at++;
      outer.push(negated ? 1 : 0, ands, ors);
      negated = false;
      ands = ors = -1;
      continue;
    }
    let end = wordEnd(at);
    if (reservedCandidate(end) === 'not' && !notIsKey(end)) {
      at = end;
      negated = !negated;
      continue;
    }
    const left = readOperand();
    skipBlanks();
    const operator = readOperator();
    skipBlanks();
    const right = readOperand();
    code.push(negated ? NEGATED_TERM : TERM, termOperator.length);
    termOperator.push(operator);
    termLeft.push(left);
    termRight.push(right);
    negated = false;

    // What may stand after one.
    skipBlanks();
    while (text.charCodeAt(at) === CLOSE) {
      if (outer.length === 0) fail();
      at++;
      land(ands);
      land(ors);
      ors = outer.pop();
      ands = outer.pop();
      if (outer.pop() === 1) code.push(NEGATE, 0);
      skipBlanks();
    }
    if (at === text.length) {
      if (outer.length !== 0) fail();
      land(ands);
      land(ors);
      return;
    }
    end = wordEnd(at);
    const word = reservedCandidate(end);
    at = end;
    if (word === 'and') {
      code.push(SKIP_IF_FALSE, ands);
      ands = code.length - 2;
    } else if (word === 'or') {
      land(ands);
      ands = -1;
      code.push(SKIP_IF_TRUE, ors);
      ors = code.length - 2;
    } else {
      fail();
    }
  }
}

// ---------------------------------------------------------------------------------------------
// Scopes and what names mean in them
// ---------------------------------------------------------------------------------------------

let scopes = [];
let answer = Buffer.alloc(0);

// The values of a name in all the scopes, kept as most expressions speak of the same few names.
const columns = new Map();
const MOST_CELLS = 4_000_000;

function useScopes(list) {
  scopes = list;
  answer = Buffer.alloc(list.length);
  columns.clear();
}

// null is NULL here, for what is missing too.
function lookUp(value, steps, first) {
  for (let i = first; i < steps.length; i++) {
    const step = steps[i];
    if (value === null || typeof value !== 'object') return null;
    if (typeof step === 'number') {
      if (!Array.isArray(value) || step >= value.length) return null;
    } else if (Array.isArray(value) || !Object.hasOwn(value, step)) {
      return null;
    }
    value = value[step];
  }
  return value === undefined ? null : value;
}

// The column of a name, or null if no scope can have it.
function columnOf(name, place) {
  const steps = name.steps;
  let side = place;
  let first = 0;
  if (place === 'target') {
    side = steps[0];
    first = 1;
    if ((side !== 'task' && side !== 'worker') || typeof steps[1] !== 'string') return null;
  }
  let key = side;
  for (let i = first; i < steps.length; i++) {
    key += typeof steps[i] === 'number' ? `[${steps[i]}]` : `.${steps[i]}`;
  }
  let column = columns.get(key);
  if (column === undefined) {
    column = new Array(scopes.length);
    for (let s = 0; s < scopes.length; s++) column[s] = lookUp(scopes[s][side], steps, first);
    if ((columns.size + 1) * scopes.length > MOST_CELLS || columns.size >= 100_000) columns.clear();
    columns.set(key, column);
  }
  return column;
}

// ---------------------------------------------------------------------------------------------
// Evaluating
// ---------------------------------------------------------------------------------------------

function holds(operator, a, b) {
  if (a === null || b === null) {
    if (operator === EQ) return a === b;
    if (operator === NE) return a !== b;
    return false;
  }
  const kindA = typeof a;
  const kindB = typeof b;
  switch (operator) {
    case HAS: return kindB !== 'object' && Array.isArray(a) && a.includes(b);
    case IN: return kindA !== 'object' && Array.isArray(b) && b.includes(a);
    case NOT_IN: return kindA !== 'object' && Array.isArray(b) && !b.includes(a);
  }
  if (kindA !== kindB || kindA === 'object') return false;
  if (operator === EQ) return a === b;
  if (operator === NE) return a !== b;
  if (operator === CONTAINS) return kindA === 'string' && a.includes(b);
  if (kindA === 'boolean') return false;
  switch (operator) {   // JavaScript compares texts by UTF-16 code unit
    case LT: return a < b;
    case LE: return a <= b;
    case GT: return a > b;
    default: return a >= b;
  }
}

// An operand is a column (one value a scope) or, where that is null, one value for all.
const leftColumn = [];
const rightColumn = [];

function bind(operands, into, place) {
  into.length = 0;
  for (let t = 0; t < operands.length; t++) {
    const operand = operands[t];
    if (operand instanceof Name) {
      into.push(columnOf(operand, place));
      operands[t] = null;
    } else {
      into.push(null);
    }
  }
}

function evaluate(expression, place) {
  try {
    parse(expression);
  } catch (thrown) {
    if (thrown !== NO_EXPRESSION) throw thrown;
    return '{"error":true}';
  }
  bind(termLeft, leftColumn, place);
  bind(termRight, rightColumn, place);
  const count = scopes.length;
  const length = code.length;
  for (let s = 0; s < count; s++) {
    let value = true;
    let i = 0;
    while (i < length) {
      const argument = code[i + 1];
      switch (code[i]) {
        case SKIP_IF_FALSE: i = value ? i + 2 : argument; break;
        case SKIP_IF_TRUE: i = value ? argument : i + 2; break;
        case NEGATE: value = !value; i += 2; break;
        default: {
          const left = leftColumn[argument];
          const right = rightColumn[argument];
          value = holds(termOperator[argument], left === null ? termLeft[argument] : left[s],
            right === null ? termRight[argument] : right[s]);
          if (code[i] === NEGATED_TERM) value = !value;
          i += 2;
        }
      }
    }
    answer[s] = value ? 0x31 : 0x30;
  }
  return `{"fits":"${answer.latin1Slice(0, count)}"}`;
}

// ---------------------------------------------------------------------------------------------
// Requests and answers
// ---------------------------------------------------------------------------------------------

class BadRequest extends Error {}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function answerTo(line) {
  let request;
  try {
    request = JSON.parse(line);
  } catch (error) {
    throw new BadRequest(`not JSON (${error.message})`);
  }
  if (!isObject(request)) throw new BadRequest('not an object');
  if (request.scopes !== undefined) {
    if (!Array.isArray(request.scopes) || !request.scopes.every(isObject)) throw new BadRequest('scopes must be a list of objects');
    useScopes(request.scopes);
    return `{"scopes":${request.scopes.length}}`;
  }
  const { expression, place } = request;
  if (typeof expression !== 'string') throw new BadRequest('neither scopes nor an expression');
  if (place !== 'worker' && place !== 'task' && place !== 'target') throw new BadRequest('place must be worker, task or target');
  return evaluate(expression, place);
}

const BLOCK = 1 << 16;
let waiting = [];
let waitingSize = 0;
let lineNumber = 0;

async function flush() {
  if (waiting.length === 0) return;
  const block = waiting.join('\n') + '\n';
  waiting = [];
  waitingSize = 0;
  if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function take(line) {
  lineNumber++;
  if (line.trim() === '') return;
  const reply = answerTo(line);
  waiting.push(reply);
  waitingSize += reply.length + 1;
}

async function run() {
  let begun = [];   // the pieces of a line whose end has not come yet
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf('\n', from);
      if (end < 0) break;
      let line = chunk.slice(from, end);
      if (begun.length !== 0) {
        begun.push(line);
        line = begun.join('');
        begun = [];
      }
      from = end + 1;
      take(line);
      if (waitingSize >= BLOCK) await flush();
    }
    if (from < chunk.length) begun.push(chunk.slice(from));
    await flush();   // whoever waits for an answer before asking on gets it
  }
  if (begun.length !== 0) take(begun.join(''));
  await flush();
}

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await run();
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  await flush();
  process.stderr.write(`evaluator: line ${lineNumber}: ${error.message}\n`);
  process.exitCode = 2;
  process.stdin.destroy();
}

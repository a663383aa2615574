/** Names as an attacker, or an unlucky client, writes them; each is another one. */

const paths = String.raw`
  ../ .. . / // /etc/passwd ../../../../etc/passwd a/../b b a/b a//b a/./b ./a ..\..\windows\system32 C:\x %2e%2e %2e%2e%2f %2F %252e%252e ..%00
  ....// ~ ~root file:///x sessions.db sessions.db-wal ../sessions.db gateway-token openclaw.json /dev/null /proc/self/environ`;
const words = `
  __proto__ constructor prototype toString hasOwnProperty null undefined true false NaN 0 -1 1e9 subagent:x cron:x acp:x SUBAGENT:x agent agent:
  agent:: agent::x agent:main agent:main: agent:nobody:x openai:x main beta CON NUL aux.txt a:b a@b.c +1 a+b queued system admin ADMIN Admin`;
const codes = String.raw`
  '/**/OR/**/'1'='1 ';DROP/**/TABLE/**/turns;-- ";-- 1;SELECT/**/pg_sleep(10) $1 ? ?1 :key @key % _ a% a_b * a\ a''b \' $(id) {{7*7}} {"id":"a"}
  ["a"] "a" <script> a?b a#b a&b a=b a;b a,b ?limit=1 ..;/ %zz %c0%ae %00 a%0d%0ab %F0%9F%98%80 ( [ ^$ \u0000 \x00`;
const spaces = ['', ' ', 'a ', ' a', 'a b', "' OR '1'='1", "'; DROP TABLE turns; --", '`id`'];
const controls = '\0,a\0b,a\0,\r\n,a\r\nset-cookie: x=1,a\nb,\t,\u001b[2J,\u007f,\u0085,\u2028,\u2029';
const unicode = [
  'e\u0301,\u00e9,caf\u00e9,cafe\u0301,\ufb01,fi,\u212b,\u00c5,A\u030a,\ufeff,\u200b,a\u200b,\u202ea,\u0130,\u0131,\u00df,\uff0e\uff0e\uff0f',
  '\ud83d\ude00,\ud83d,\ude00,\ud800,\udfff,a\ud800,a\ud801,\ufffd,a\ufffd,\ude00\ud83d,\ud83d\udc68\u200d\ud83d\udc69,\u0430dmin,\u2024\u2024/',
];
const long = ['a'.repeat(243), 'a'.repeat(244), 'a'.repeat(245), 'a'.repeat(256), 'a'.repeat(257), 'a'.repeat(10_240)];
const all = [
  ...[paths, words, codes].flatMap((text) => text.trim().split(/\s+/)),
  ...[controls, ...unicode].flatMap((text) => text.split(',')),
  ...spaces,
  ...long,
  '\u{1f600}'.repeat(2500),
];

/** Each name as it is, then in places where something else is around it. */
const around: ((name: string) => string)[] = [
  (name) => name,
  (name) => `x${name}`,
  (name) => `agent:main:${name}`,
  (name) => `x/${name}/y`,
];

/** @returns so many of them, the same each time */
export function hostileNames(count: number): string[] {
  const names = new Set(around.flatMap((wrap) => all.map(wrap)));
  if (names.size < count) throw new Error(`there are ${names.size} hostile names only`);
  return [...names].slice(0, count);
}

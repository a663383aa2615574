import { expect, test } from 'vitest';
import { endsWithVersion, urlOf } from '../../src/channels/upstreamUrl.ts';

test.each([
  ['https://host', '/chat', 'https://host/chat'],
  ['https://host/', '/chat', 'https://host/chat'],
  ['https://host/v1', '/chat/completions', 'https://host/v1/chat/completions'],
  ['https://host/v1//', '/chat', 'https://host/v1/chat'],
  ['https://host/v1?api-version=1', '/chat', 'https://host/v1/chat?api-version=1'],
  ['https://host/v1/?api-version=1', '/chat', 'https://host/v1/chat?api-version=1'],
  ['https://host?api-version=1', '/chat', 'https://host/chat?api-version=1'],
  ['https://host/v1?at=/a/', '/chat', 'https://host/v1/chat?at=/a/'],
  ['https://host/v1?a=1&b=x%20y+z', '/chat', 'https://host/v1/chat?a=1&b=x%20y+z'],
  ['https://host/v1?a=1', '/chat?beta=true', 'https://host/v1/chat?a=1&beta=true'],
  ['https://host/v1', '/chat?beta=true', 'https://host/v1/chat?beta=true'],
  ['https://host/v1?', '/chat', 'https://host/v1/chat'],
  ['https://host/v1#part', '/chat', 'https://host/v1/chat'],
  ['https://host/v1?a=1#part', '/chat', 'https://host/v1/chat?a=1'],
  ['https://host/a%2Fb/ü', '/chat', 'https://host/a%2Fb/%C3%BC/chat'],
  ['http://[::1]:8080/x', '/chat', 'http://[::1]:8080/x/chat'],
])('a call to %s and %s goes to %s', (baseUrl, path, url) => {
  expect(urlOf(baseUrl, path).href).toBe(url);
});

test.each([
  ['https://host/v1', true],
  ['https://host/v1/', true],
  ['https://host/v1?a=1', true],
  ['https://host/anthropic/v1?a=/x', true],
  ['https://host', false],
  ['https://host?a=/v1', false],
  ['https://host/xv1', false],
  ['https://host/v1beta', false],
])('the path of %s ends with a version: %s', (baseUrl, expected) => {
  expect(endsWithVersion(baseUrl)).toBe(expected);
});

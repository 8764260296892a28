/**
 * HMAC-SHA256 (RFC 2104, FIPS 180-4) in ECMAScript 5: the user scripts of SuiteProjects Pro have no function for it that is
 * documented (facts suiteprojects-pro-api 7). `hmacSha256(key, text)` takes both as UTF-8 and returns hexadecimal.
 */
export const HMAC_SOURCE = String.raw`// The bytes of a text in UTF-8.
function utf8Bytes(text) {
  var binary = unescape(encodeURIComponent(text));
  var bytes = [];
  for (var i = 0; i < binary.length; i += 1) bytes.push(binary.charCodeAt(i));
  return bytes;
}

// The first 32 bits of the fractional part of a root of a prime: 2 for the square root, 3 for the cube root.
function fractionOfRoot(prime, root) {
  var value = Math.pow(prime, 1 / root);
  return ((value - Math.floor(value)) * 4294967296) | 0;
}

var SHA256 = (function () {
  var start = [];
  var constants = [];
  for (var number = 2; constants.length < 64; number += 1) {
    var isPrime = true;
    for (var factor = 2; factor * factor <= number; factor += 1) if (number % factor === 0) isPrime = false;
    if (!isPrime) continue;
    if (start.length < 8) start.push(fractionOfRoot(number, 2));
    constants.push(fractionOfRoot(number, 3));
  }
  return { start: start, constants: constants };
})();

function rotateRight(word, count) {
  return (word >>> count) | (word << (32 - count));
}

function paddedBytes(bytes) {
  var padded = bytes.concat([128]);
  while (padded.length % 64 !== 56) padded.push(0);
  var bits = bytes.length * 8;
  padded.push(0, 0, 0, Math.floor(bits / 4294967296), (bits >>> 24) & 255, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255);
  return padded;
}

function scheduleOf(block) {
  var words = [];
  var i;
  for (i = 0; i < 16; i += 1)
    words.push((block[4 * i] << 24) | (block[4 * i + 1] << 16) | (block[4 * i + 2] << 8) | block[4 * i + 3]);
  for (i = 16; i < 64; i += 1) {
    var early = words[i - 15];
    var late = words[i - 2];
    var earlyMix = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
    var lateMix = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
    words.push((words[i - 16] + earlyMix + words[i - 7] + lateMix) | 0);
  }
  return words;
}

function compress(state, block) {
  var words = scheduleOf(block);
  var s = state.slice();
  for (var i = 0; i < 64; i += 1) {
    var mixE = rotateRight(s[4], 6) ^ rotateRight(s[4], 11) ^ rotateRight(s[4], 25);
    var choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
    var first = (s[7] + mixE + choice + SHA256.constants[i] + words[i]) | 0;
    var mixA = rotateRight(s[0], 2) ^ rotateRight(s[0], 13) ^ rotateRight(s[0], 22);
    var majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    s = [(first + mixA + majority) | 0, s[0], s[1], s[2], (s[3] + first) | 0, s[4], s[5], s[6]];
  }
  return state.map(function (word, index) {
    return (word + s[index]) | 0;
  });
}

function sha256Bytes(bytes) {
  var padded = paddedBytes(bytes);
  var state = SHA256.start;
  for (var at = 0; at < padded.length; at += 64) state = compress(state, padded.slice(at, at + 64));
  var digest = [];
  state.forEach(function (word) {
    digest.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  });
  return digest;
}

function hmacSha256(key, text) {
  var keyBytes = utf8Bytes(key);
  if (keyBytes.length > 64) keyBytes = sha256Bytes(keyBytes);
  while (keyBytes.length < 64) keyBytes.push(0);
  function masked(mask) {
    return keyBytes.map(function (byte) {
      return byte ^ mask;
    });
  }
  var inner = sha256Bytes(masked(54).concat(utf8Bytes(text)));
  return sha256Bytes(masked(92).concat(inner))
    .map(function (byte) {
      return (byte < 16 ? '0' : '') + byte.toString(16);
    })
    .join('');
}`;

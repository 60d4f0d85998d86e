# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Made-up connections that try to break files, and what must stand in each format for them. Knows
the rules of the formats on its own, so that it can judge the program."""
import json
import os
import pathlib
import random
import re
import sys
import unicodedata

FIELDS = ("id label integration integration_type status user_id workspace_id credential_id "
          "created_by created_at updated_at config").split()
REQUIRED = {"id", "integration", "integration_type", "status", "created_at", "updated_at"}
SECRETS = ("secret token password passwd pwd apikey private credential authorization cookie "
           "session signature passphrase accesskey").split()

SECRET_WORDS = set("auth bearer jwt pat dsn webhook sas otp pin pem".split())
OPEN_KEYS = set("public project space primary foreign partition sort routing object".split())
OPEN_ENDS = set("type method mode scheme events enabled count at ttl timeout version".split())
SECRET_FORM = re.compile(
    r"(sk[-_]|rk_|gh[posr]_|github_pat_|glpat-|xox[abps]-|AIza|ya29\.|SG\.|shpat_|npm_|hf_|AKIA.{8})"
    r"[A-Za-z0-9_.-]{8}|(?s:.*)([A-Za-z0-9+.-]://[^:/?#@\s\"'<>]*:[^@/\s\"'<>]+@"
    r"|-----BEGIN [^-]*PRIVATE KEY|(?<![A-Za-z0-9])eyJ[\w-]+\.[\w-]+\.[\w-])", re.ASCII)

#: What is a blank or draws nothing.
BLANKS = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in (
    "Cc", "Cf", "Zs", "Zl", "Zp") or c in "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
STARTS = "=+@\uff1d\uff0b\uff0d\uff20-"
FORMULAS = [blank + start + rest for blank in ("", " ", "\t", "\u00a0", "\u3000 ", "\r\n", "\ufeff")
            for start in STARTS for rest in ("cmd|' /C calc'!A0",)] + [
    blank + "=1+1" for blank in "\0\x01\t\n\v\f\r \x7f\x85\xa0\u1680\u2003\u200b\u2028\u202e\u2060"
                                "\u2800\u3000\ufeff"] + [
    start + "=1+1" + end for start in ("a;", "a\t", "a,", "a\n", "a; ", "a;\"", "a;\"\"", "\"a\";", "\n", "a,;\t")
    for end in ("", ";b", "\tb", ",b", "\nb", "\";b")] + [
    "a;\u2003@SUM(1);b", "a\t+1+1\tb", "a;-1+1;b", "a;\uff1d1+1;b",
    "=1+1", "-1+1", "+1", "@SUM(1)", "=HYPERLINK(\"http://x.example\",\"a\")", "=\"a\";\"b\"",
    "=1,2", "=1;2", "=\n1", "--1", "-", "=", "-a", "\t1", "\r1", "\n1", "=A1\"", "-1cmd|'!A0"]
STAYING = ["-1", "-1.5", "-1e5", "a=1", "'=1", "00123", "1E5", "2024-01-02", "12345678901234567890",
           "TRUE", "#REF!", "1/2", "0x10", "_x0041_", "_x005F_x0041_", "_x000d_", "_xZZZZ_", "x_x41_"]
PIECES = ["a", "B7", " ", "  ", ",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "\0", "\x01", "\x1f",
          "\x7f", "\x85", "\u00e9", "\u0130", "\u2028", "\u202e", "\u200b", "\ufeff", "\ufffd",
          "\ufffe", "\uffff", "\U0001f600", "\U0010ffff", "\ud800", "\udc00", "<b>&amp;", "]]>", "\\",
          "\\u0041", "%1", "hf_12345678", "a://b:c@", "_x0041_", "'", "{\"token\":1}", "\u0645\u0631\u062d\u0628\u0627"]
NUMBERS = ["0", "-0", "1.10", "1E5", "-2.50e-07", "18446744073709551616", "1e400",
           "0.1000000000000000055511151231257827"]
TIMES = ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123456Z", "2026-07-01T00:00:00+05:30",
         "2026-03-29T02:30:00", "1900-03-01T00:00:00Z", "1900-02-28T23:59:59Z", "1899-12-31T00:00:00Z",
         "9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z",
         "2026-01-01T24:00:00Z", "2016-12-31T23:59:60Z", "yesterday", "", "=NOW()"]
KEYS = ["a", "name", "max_tokens", "token", "API-Key", "client secret", "Passwort", "url", "",
        "pass_word", "x\"y", "auth", "SSHKey2", "sortKey", "authType",
        "\ud83d\ude00", "config", "id", "sessions", "\u00dcber"]


class Raw(str):
    """A scalar's JSON text that is no string."""


class Maker:
    def __init__(self, seed: int, pieces: "list[str]") -> None:
        self.random = random.Random(seed)
        self.pieces = pieces

    def text(self) -> str:
        kind = self.random.random()
        if kind < 0.2:
            return self.random.choice(FORMULAS)
        if kind < 0.4:
            return self.random.choice(STAYING)
        return joined("".join(self.random.choices(self.pieces, k=self.random.randrange(8))))

    def value(self, depth: int) -> object:
        kind = self.random.random()
        if depth and kind < 0.25:
            return [(self.random.choice(KEYS), self.value(depth - 1))
                    for _ in range(self.random.randrange(5))]
        if depth and kind < 0.4:
            return tuple(self.value(depth - 1) for _ in range(self.random.randrange(4)))
        if kind < 0.6:
            return Raw(self.random.choice(NUMBERS + ["null", "true", "false"]))
        return self.text()

    def connection(self, number: int) -> list:
        """Members in some order; an object is a list of pairs, an array a tuple."""
        values = {key: self.text() for key in FIELDS}
        values["id"] = f"{number}:{self.text()}"
        values["created_at"] = self.random.choice(TIMES)
        values["updated_at"] = self.random.choice(TIMES)
        values["config"] = [(key, self.value(3)) for key in self.random.sample(KEYS, 4)]
        for key in FIELDS[1:]:
            if self.random.random() < 0.1:
                values[key] = self.random.choice([Raw("null"), Raw("-1.50"), "", [("pwd", "x")]])
            if key not in REQUIRED and self.random.random() < 0.05:
                del values[key]
        members = list(values.items()) + [("x_token", "hidden"), ("extra", self.value(2))]
        self.random.shuffle(members)
        return members

    def quoted(self, text: str) -> str:
        """As a server may write it: some characters escaped in one of several ways."""
        short = {"\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b"}
        out = ""
        for c in text:
            if c in short and (c in "\"\\" or self.random.random() < 0.7):
                out += short[c]
            elif c < " " or "\ud800" <= c <= "\udfff" or self.random.random() < 0.05:
                units = c.encode("utf-16-be", "surrogatepass")
                out += "".join("\\u%02x%02x" % (units[i], units[i + 1])
                               for i in range(0, len(units), 2))
            else:
                out += c
        return f"\"{out}\""

    def written(self, value: object) -> object:
        """The tree with the JSON text of every string and key settled."""
        if isinstance(value, Raw):
            return value
        if isinstance(value, str):
            return Raw(self.quoted(value))
        if isinstance(value, tuple):
            return tuple(map(self.written, value))
        return [(key, self.quoted(key), self.written(inner)) for key, inner in value]


def joined(text: str) -> str:
    """Two halves that meet are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def is_secret(key: str) -> bool:
    starts = re.sub("(?<=[^A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", key)
    words = [re.sub("[0-9]+$", "", word) for word in re.split(r"[-_.\s]+", starts.lower())]
    words = [""] + [word for word in words if word]
    is_key = words[-1] == "key" and words[-2] not in OPEN_KEYS
    return is_key or (words[-1] not in OPEN_ENDS and not SECRET_WORDS.isdisjoint(words)) or any(
        piece in re.sub("[-_. ]", "", key.lower()) for piece in SECRETS)


def compact(value: object, masked: bool, blank: str = "", top: bool = False) -> str:
    """JSON text of a written() tree."""
    if isinstance(value, Raw):
        is_secret_text = masked and value[0] == '"' and SECRET_FORM.match(json.loads(value))
        return '"***"' if is_secret_text else str(value)
    if isinstance(value, tuple):
        return "[" + ",".join(blank + compact(v, masked, blank) for v in value) + blank + "]"
    parts = []
    for key, quoted, inner in value:
        is_field = top and key in FIELDS
        is_open = is_field and key != "config" and isinstance(inner, Raw)
        text = compact(inner, masked and not is_open, blank)
        is_number = text[0] in "-0123456789"
        tokens = re.sub("[-_. ]", "", key.lower()).endswith("tokens") and is_number
        if masked and is_secret(key) and not is_field and not tokens \
                and text not in ("null", "true", "false", '""'):
            text = '"***"'
        parts.append(f"{blank}{quoted}{blank}:{blank}{text}")
    return "{" + ",".join(parts) + blank + "}"


def visible(text: str) -> str:
    """What UTF-8 can carry."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def cell(members: list, written: list, key: str) -> str:
    """The text of a cell, before a format does anything to it."""
    values = dict(members)
    if key not in values or values[key] == Raw("null") and isinstance(values[key], Raw):
        return ""
    text = next(inner for name, _, inner in written if name == key)
    if key == "config" or isinstance(values[key], (list, tuple)):
        return compact(text, masked=True)
    return visible(str(values[key]))


def guarded(text: str, separator: str = ",") -> str:
    """With the apostrophes that stand before formulas: in front of the cell, and behind what ends it
    for those who split at other separators than the file's."""
    number = r"-[0-9]+\.?[0-9]*([eE][-+]?[0-9]+)?"
    bare = text.lstrip(BLANKS)
    starts = bare[:1] in tuple(STARTS)
    negative = re.fullmatch(number, bare)
    is_formula = text[:1] in tuple("\t\r\n") or (starts and not negative)
    ends = "[" + ",;\t\r\n".replace(separator, "") + "]"
    return ("'" if is_formula else "") + re.sub(
        f"({ends}[{BLANKS}\"]*)(?=[{STARTS}])(?!{number}[\"}}\\]]*({ends}|\\Z))", r"\1'", text)


def records(count: int, seed: int, lone: bool = True) -> "list[tuple[list, list]]":
    """(members, written tree) of each connection; with or without halves of characters."""
    maker = Maker(seed, [piece for piece in PIECES if lone or piece == visible(piece)])
    made = [maker.connection(number) for number in range(count)]
    return [(members, maker.written(members)) for members in made]


def reply(made: "list[tuple[list, list]]") -> bytes:
    """The server's answer that holds them, with blanks wherever they may be."""
    rows = [compact(written, masked=False, blank=" \n" if i % 3 else "")
            for i, (_, written) in enumerate(made)]
    return ('{"connections":[' + ",".join(rows) + f'],"total":{len(rows)}}}').encode()


def with_labels(texts: "list[str]") -> "list[tuple[list, list]]":
    """A plain connection for each text, which is its label."""
    maker = Maker(1, PIECES)
    made = []
    for number, text in enumerate(texts):
        values = {key: key for key in FIELDS}
        values.update(id=str(number), label=text, created_at=TIMES[0], updated_at=TIMES[1],
                      config=[])
        made.append((list(values.items()), maker.written(list(values.items()))))
    return made


def corpus() -> "list[str]":
    """The Big List of Naughty Strings and the CSV injection payloads where they are at hand."""
    root = pathlib.Path(os.environ.get("MIELTO_SOURCE_DIR", "."), "..", "shared", "corpora")
    texts = []
    if (root / "blns" / "blns.json").exists():
        texts += json.loads((root / "blns" / "blns.json").read_text("utf-8"))
    if (root / "csv-injection" / "csv-payload.txt").exists():
        texts += (root / "csv-injection" / "csv-payload.txt").read_text("utf-8").splitlines()
    return [text for text in texts if text.strip()]


def formulas() -> "list[str]":
    """All that a spreadsheet may take for a formula."""
    return FORMULAS + [text for text in corpus() if text != guarded(text)]

# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The peer's rows: the same for the same user, whatever else was asked for."""
import datetime
import enum
import zlib


class IntegrationType(str, enum.Enum):
    connectors = "connectors"
    mcp = "mcp"
    tool = "tool"
    model = "model"
    custom = "custom"
    storage = "storage"
    api = "api"


class ConnectionStatus(str, enum.Enum):
    active = "active"
    inactive = "inactive"
    testing = "testing"
    error = "error"
    expired = "expired"


INTEGRATIONS = ("slack", "github", "google_drive", "notion", "postgres", "openai", "s3", "jira")
LABELS = (
    "Team chat", None, "Müllers Ablage", "قاعدة البيانات", "東京オフィス", "=1+1", "<b>bold</b>",
    "a very long label " * 14, "", "tab\there", "👩‍💻 laptop", "100 %1 & more", "quote \" and ; ,",
)
EPOCH = datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)
# Lengths without a common divisor with 5 and 7, so that every mix of the filters occurs.
STATUSES, TYPES = list(ConnectionStatus), list(IntegrationType)


def _time(minutes: int, style: int) -> str:
    when = EPOCH + datetime.timedelta(minutes=minutes, microseconds=minutes % 1000)
    text = when.isoformat(timespec="microseconds" if style % 3 else "seconds")
    # Seen from real servers: Z, an offset, or nothing, which means UTC.
    return (text.replace("+00:00", "Z"), text, text.removesuffix("+00:00"))[style % 7 % 3]


def _config(i: int) -> dict:
    return {
        "region": f"eu-{i % 4}",
        "retries": i % 5,
        "ratio": i / 8,
        "api_key": f"example-not-a-secret-{i}",
        "nested": {"deep": [{"password": "example"}, {"note": "línea\nnueva"}], "empty": {}},
        "url": f"https://hooks.example.com/{i}?a=1&b=%202",
    }


def rows(user: str, count: int, workspace: str) -> "list[dict]":
    """`count` connections of `user`, newest first."""
    made = []
    base = zlib.crc32(user.encode()) % 100_000
    for i in range(count):
        row = {
            "label": LABELS[i % len(LABELS)],
            "integration": INTEGRATIONS[i % len(INTEGRATIONS)],
            "integration_type": TYPES[i % len(TYPES)].value,
            "config": _config(i),
            "id": f"conn-{base:05d}-{i:06d}",
            "credential_id": f"cred-{base:05d}-{i // 3:06d}",
            "user_id": None if i % 17 == 16 else user,
            "workspace_id": workspace,
            "created_by": user if i % 4 else "admin",
            "status": STATUSES[i % len(STATUSES)].value,
            "created_at": _time(600_000 - 7 * i, i),
            "updated_at": _time(600_000 - 5 * i, i + 1),
        }
        if i % 13 == 12:
            del row["config"]
        made.append(row)
    return made

"""Keeps an item from being published while Wirecheck's gate is closed.

In Superdesk, connect it in your instance's module:

    from superdesk.signals import item_validate
    item_validate.connect(validate)

Superdesk shows every string that `validate` adds to `response` and does not publish. The item names its story in
`extra.wirecheck_story`; items that name none pass. Settings: WIRECHECK_URL, WIRECHECK_KEY (if keys are on).
"""

import html
import json
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ.get("WIRECHECK_URL", "http://localhost:8080")
KEY = os.environ.get("WIRECHECK_KEY")
SECONDS = 30


def validate(sender, item, response, error_fields=None, **kwargs):
    """Adds the reasons to `response`; adds nothing if the item may go out."""
    response.extend(reasons(item))


def reasons(item):
    """What keeps the item from being published, in sentences."""
    story = (item.get("extra") or {}).get("wirecheck_story")
    if not story:
        return []
    try:
        address = "/v1/stories/" + urllib.parse.quote(story, safe="")
        article = address + "/articles/" + urllib.parse.quote(item["guid"], safe="")
        ask("PUT", article, draft(item), {"If-Match": "*"}, {"If-None-Match": "*"})
        gate = ask("GET", address + "/gate")
    except (urllib.error.URLError, OSError) as fault:
        print("wirecheck does not answer, the item passes:", fault, file=sys.stderr)
        return []
    return [held["message"] for held in gate["held"] if held["verdict"] == "block"]


def draft(item):
    text = re.sub(r"</(p|h\d|li|blockquote)>", "\n\n", item.get("body_html") or "")
    return {
        "outlet": item.get("source") or "Our draft",
        "role": "draft",
        "headline": item.get("headline"),
        "text": html.unescape(re.sub(r"<[^>]+>", "", text)).strip(),
    }


def ask(method, path, body=None, *conditions):
    """Sends a request; where the first condition fails (412), the next is tried."""
    for condition in conditions or ({},):
        headers = {"Content-Type": "application/json", "Accept": "application/json", "X-Editor": "superdesk", **condition}
        if KEY:
            headers["X-API-Key"] = KEY
        data = None if body is None else json.dumps(body).encode("utf-8")
        request = urllib.request.Request(URL + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            if refusal.code != 412 or condition is conditions[-1]:
                raise


if __name__ == "__main__":  # python3 wirecheck_gate.py item.json: prints what blocks, exit status 1 if anything does
    with open(sys.argv[1], encoding="utf-8") as file:
        found = reasons(json.load(file))
    print("\n".join(found))
    sys.exit(1 if found else 0)

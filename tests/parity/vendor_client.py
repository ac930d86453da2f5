"""Makes calls with the vendor's own Python client: reads {"endpoint", "calls": [{"service", "method", "id", "parameters"}]}
from the standard input and makes them in order. What they are answered with does not matter here."""

import json
import os
import sys

# The server is on this machine, whatever the environment says of proxies.
os.environ["NO_PROXY"] = "127.0.0.1,localhost"

import SoftLayer  # noqa: E402
import SoftLayer.API  # noqa: E402
import SoftLayer.transports  # noqa: E402

task = json.load(sys.stdin)
transport = SoftLayer.transports.RestTransport(endpoint_url=task["endpoint"], timeout=30)
client = SoftLayer.API.BaseClient(transport=transport, auth=None)
for call in task["calls"]:
    options = {} if call["id"] is None else {"id": call["id"]}
    try:
        client.call(call["service"], call["method"], *call["parameters"], **options)
    except SoftLayer.SoftLayerAPIError:
        pass

"""
Carries calls out with the official Python SDK and prints what each one answered.
Its one argument is JSON: where the API is, the credentials, and the calls.
"""

import json
import sys
from urllib.parse import urlsplit

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.rest import ApiException

given = json.loads(sys.argv[1])
url = urlsplit(given["url"])

client = sdk.api_client.ApiClient()
client.set_gateway(url.hostname, url.scheme, url.port, url.path, url.path)
client.get_client_credentials_token(given["clientId"], given["clientSecret"])
routing = sdk.RoutingApi(client)


def label_settings(members):
    settings = sdk.LabelUtilizationRequest()
    settings.maximum_capacity = members.get("maximumCapacity")
    settings.interrupting_label_ids = members.get("interruptingLabelIds")
    return settings


def settings_request(document):
    """A request as the SDK declares it: what it does not declare is lost."""
    request = sdk.UtilizationRequest()
    request.max_inbound_calls = document.get("maxInboundCalls")
    request.utilization = {}
    for media_type, members in document.get("utilization", {}).items():
        media = sdk.MediaUtilization()
        media.maximum_capacity = members.get("maximumCapacity")
        media.interruptable_media_types = members.get("interruptableMediaTypes")
        media.include_non_acd = members.get("includeNonAcd")
        request.utilization[media_type] = media
    labels = document.get("labelUtilizations", {}).items()
    request.label_utilizations = {id: label_settings(members) for id, members in labels}
    return request


def create(body):
    request = sdk.CreateUtilizationLabelRequest()
    request.name = body["name"]
    if "utilization" in body:
        request.utilization = label_settings(body["utilization"])
    return routing.post_routing_utilization_labels(request)


def list_labels(options={}):
    names = {"pageSize": "page_size", "pageNumber": "page_number", "sortOrder": "sort_order", "name": "name"}
    return routing.get_routing_utilization_labels(**{names[key]: value for key, value in options.items()})


def rename(label_id, name):
    request = sdk.UpdateUtilizationLabelRequest()
    request.name = name
    return routing.put_routing_utilization_label(label_id, request)


def delete(label_id, options={}):
    names = {"forceDelete": "force_delete"}
    return routing.delete_routing_utilization_label(
        label_id, **{names[key]: value for key, value in options.items()}
    )


def change_settings(id, members):
    """As an administrator's script does it: the whole document, with one label changed."""
    document = client.sanitize_for_serialization(routing.get_routing_utilization())
    document["labelUtilizations"][id].update(members)
    return routing.put_routing_utilization(settings_request(document))


perform = {
    "create": create,
    "list": list_labels,
    "get": routing.get_routing_utilization_label,
    "rename": rename,
    "delete": delete,
    "agents": routing.get_routing_utilization_label_agents,
    "settings": routing.get_routing_utilization,
    "putSettings": lambda body: routing.put_routing_utilization(settings_request(body)),
    "changeSettings": change_settings,
    "resetSettings": routing.delete_routing_utilization,
    "agentSettings": routing.get_routing_user_utilization,
    "putAgentSettings": lambda id, body: routing.put_routing_user_utilization(id, settings_request(body)),
    "organization": lambda: sdk.OrganizationApi(client).get_organizations_me(),
    "products": lambda: sdk.AuthorizationApi(client).get_authorization_products(),
}

answers = []
for name, *args in given["calls"]:
    try:
        answer = perform[name](*args)
        answers.append({"status": 200, "body": client.sanitize_for_serialization(answer)})
    except ApiException as error:
        answers.append({"status": error.status, "body": json.loads(error.body)})
print(json.dumps(answers))

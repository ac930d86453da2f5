"""Walks a running sandbox with the vendor's own Python client, from the e-mailed link to the new password.

Usage: python test_vendor_client.py [http://127.0.0.1:8080]     (or the environment's SANDBOX_URL)

The control API of the sandbox is called with plain HTTP; every call of the password-set API goes through the client.
The last line printed is "N passed, N failed".
"""

import json
import os
import secrets
import sys
import unittest
import urllib.parse
import urllib.request

# The sandbox is on this machine, whatever the environment says of proxies.
os.environ["NO_PROXY"] = "127.0.0.1,localhost"

import SoftLayer  # noqa: E402
import SoftLayer.API  # noqa: E402
import SoftLayer.transports  # noqa: E402

CUSTOMER = "SoftLayer_User_Customer"
OPEN_ID_CONNECT = "SoftLayer_User_Customer_OpenIdConnect"
TRUSTED_PROFILE = "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile"

# A password for each policy that the other policy's user could not set, and one that breaks every rule it can.
PASSWORDS = {"plain": "Vendor-client1", "strict": "VEndor--" + "client" * 18 + "123"}

base_url = ""


def control(path, body=None):
    """Calls the sandbox's control API: a GET, or a POST where there is a body."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(base_url + path, data=data, headers={"Content-Type": "application/json"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=30) as response:
        return json.load(response)


class VendorClient(unittest.TestCase):
    """The story of one user, told by the vendor's client."""

    def setUp(self):
        transport = SoftLayer.transports.RestTransport(endpoint_url=base_url + "/rest/v3.1", timeout=30)
        self.client = SoftLayer.API.BaseClient(transport=transport, auth=None)

    def add_user(self, like):
        """A user of this test's own, so that runs can be repeated and do not meet."""
        username = f"vendor-{like}-{secrets.token_hex(8)}"
        return username, control("/sandbox/users", {"username": username, "like": like})["userId"]

    def newest_mail(self, username):
        mails = control("/sandbox/outbox?" + urllib.parse.urlencode({"username": username}))
        self.assertTrue(mails, f"no e-mail for {username}")
        return mails[-1]

    def request_key(self, username, service=CUSTOMER):
        self.assertIs(self.client.call(service, "initiatePortalPasswordChange", username), True)
        mail = self.newest_mail(username)
        self.assertEqual(mail["service"], service)
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(mail["link"]).query)
        self.assertEqual(query, {"key": [mail["key"]], "service": [service]})
        self.assertIn(mail["link"], mail["text"])
        return mail["key"]

    def assert_refused(self, message, service, method, *parameters, **options):
        with self.assertRaises(SoftLayer.SoftLayerAPIError) as refusal:
            self.client.call(service, method, *parameters, **options)
        self.assertTrue(
            refusal.exception.faultString.startswith(message),
            f"{refusal.exception.faultString!r} does not begin with {message!r}",
        )
        return refusal.exception.faultString

    def has_password(self, username, password):
        return control("/sandbox/verify", {"username": username, "password": password})["matches"]

    def walk(self, like, service):
        username, expected_id = self.add_user(like)
        password = PASSWORDS[like]
        key = self.request_key(username, service)

        user_id = self.client.call(service, "getUserIdForPasswordSet", key)
        self.assertEqual(user_id, expected_id)
        container = self.client.call(service, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
        self.assertEqual((container["key"], container["userId"]), (key, user_id))
        self.assertFalse(self.has_password(username, password))

        container["password"] = password
        self.assertIs(self.client.call(service, "processPasswordSetRequest", container, None, id=user_id), True)
        self.assertTrue(self.has_password(username, password))
        self.assertFalse(self.has_password(username, password + " "))

        refused = "Invalid password recovery key"
        self.assert_refused(refused, service, "getUserIdForPasswordSet", key)
        self.assert_refused(refused, service, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
        container["password"] = password + "2"
        self.assert_refused(refused, service, "processPasswordSetRequest", container, None, id=user_id)
        self.assertTrue(self.has_password(username, password))
        record = control("/sandbox/record?" + urllib.parse.urlencode({"username": username}))
        self.assertEqual(record["timesSet"], 1)
        self.assertEqual(record["sets"][0]["service"], service)

    def test_documented_policy_on_customer(self):
        self.walk("plain", CUSTOMER)

    def test_documented_policy_on_open_id_connect(self):
        self.walk("plain", OPEN_ID_CONNECT)

    def test_documented_policy_on_trusted_profile(self):
        self.walk("plain", TRUSTED_PROFILE)

    def test_2019_policy_on_customer(self):
        self.walk("strict", CUSTOMER)

    def test_2019_policy_on_open_id_connect(self):
        self.walk("strict", OPEN_ID_CONNECT)

    def test_2019_policy_on_trusted_profile(self):
        self.walk("strict", TRUSTED_PROFILE)

    def test_violated_rules_are_listed_and_the_key_lives_on(self):
        for like, password, phrases in [
            (
                "plain",
                "short",
                [
                    "be over eight characters long",
                    "contain at least one uppercase letter",
                    "contain at least one number",
                    r"contain one of the special characters _ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \ + =",
                ],
            ),
            ("plain", "Much-longer-than-nineteen-1", ["be under twenty characters long"]),
            (
                "strict",
                "A1.",
                [
                    "be at least 8 characters long",
                    "contain at least 2 uppercase letters",
                    "contain at least 2 lowercase letters",
                    "contain at least 3 numbers",
                    r"contain at least 2 of the special characters _ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \ + =",
                ],
            ),
            ("strict", "AAbb11122--" + "x" * 118, ["be at most 128 characters long"]),
        ]:
            with self.subTest(like=like, password=password):
                username, user_id = self.add_user(like)
                key = self.request_key(username)
                container = self.client.call(CUSTOMER, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
                container["password"] = password
                message = self.assert_refused(
                    "Your portal password must ", CUSTOMER, "processPasswordSetRequest", container, None, id=user_id
                )
                self.assertEqual(message, f"Your portal password must {', '.join(phrases)}.")
                container["password"] = PASSWORDS[like]
                self.assertIs(
                    self.client.call(CUSTOMER, "processPasswordSetRequest", container, None, id=user_id), True
                )

    def test_the_username_is_no_password(self):
        username = f"Vendor.{secrets.randbelow(10**12):012}"
        user_id = control("/sandbox/users", {"username": username, "like": "plain"})["userId"]
        key = self.request_key(username)
        container = self.client.call(CUSTOMER, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
        container["password"] = username
        message = self.assert_refused(
            "Your portal password must ", CUSTOMER, "processPasswordSetRequest", container, None, id=user_id
        )
        self.assertEqual(message, "Your portal password must not match your username.")

    def test_no_password_is_told_apart(self):
        username, user_id = self.add_user("plain")
        key = self.request_key(username)
        container = self.client.call(CUSTOMER, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
        self.assert_refused(
            "Invalid value provided for Password", CUSTOMER, "processPasswordSetRequest", container, None, id=user_id
        )

    def test_keys_that_do_not_work(self):
        _, user_id = self.add_user("plain")
        refused = "Invalid password recovery key"
        for key in ["fixture-key-expired", "fixture-key-used", "no such key", ""]:
            with self.subTest(key=key):
                self.assert_refused(refused, CUSTOMER, "getUserIdForPasswordSet", key)
        self.assert_refused(refused, CUSTOMER, "getUserIdForPasswordSet")
        # Another user's: the key itself is good.
        owner = self.client.call(CUSTOMER, "getUserIdForPasswordSet", "fixture-key-of-other")
        self.assertNotEqual(owner, user_id)
        self.assert_refused(
            refused, CUSTOMER, "getRequirementsForPasswordSet", {"key": "fixture-key-of-other"}, id=user_id
        )

    def test_an_account_that_has_changed(self):
        user_id = self.client.call(CUSTOMER, "getUserIdForPasswordSet", "fixture-key-changed")
        self.assert_refused(
            "Your request cannot be processed",
            CUSTOMER,
            "getRequirementsForPasswordSet",
            {"key": "fixture-key-changed"},
            id=user_id,
        )

    def test_unknown_users_get_the_same_answer_and_no_mail(self):
        username = f"nobody-{secrets.token_hex(8)}"
        self.assertIs(self.client.call(CUSTOMER, "initiatePortalPasswordChange", username), True)
        self.assertEqual(control("/sandbox/outbox?" + urllib.parse.urlencode({"username": username})), [])
        self.assert_refused("Invalid value provided for Username", CUSTOMER, "initiatePortalPasswordChange", "")

    def test_the_container_must_come_back_whole(self):
        username, user_id = self.add_user("strict")
        key = self.request_key(username)
        container = self.client.call(CUSTOMER, "getRequirementsForPasswordSet", {"key": key}, id=user_id)
        self.assertEqual(container["accountReference"], 12345678901234567890)
        container["password"] = PASSWORDS["strict"]
        del container["portalPreferences"]["nested"]
        self.assert_refused(
            "All existing information in the container must continue to exist in the container",
            CUSTOMER,
            "processPasswordSetRequest",
            container,
            None,
            id=user_id,
        )


def main():
    global base_url
    base_url = (sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SANDBOX_URL", "")).rstrip("/")
    if not base_url:
        print(__doc__, file=sys.stderr)
        return 2
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(VendorClient)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    # A test counts once, however many of its subtests fail.
    failed = len({test.id().split(" ")[0] for test, _ in result.failures + result.errors})
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 1 if failed or result.testsRun == 0 else 0


if __name__ == "__main__":
    sys.exit(main())

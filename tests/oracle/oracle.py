"""A second reading of the password rules, in another language and in the plainest words there are.

It is written from the vendor's documentation of `processPasswordSetRequest` and the members of
`SoftLayer_Container_User_Customer_PasswordSet`, and shares nothing with the package. It reads lines of JSON from its
standard input, first the policies and then what the package made of one password each, or which password it generated,
and prints a line for each disagreement and one with the sum.
"""

import json
import sys
import unicodedata

DOCUMENTED_SPECIAL = "_ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \\ + =".replace(" ", "")
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOWER = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
NAMED_AT_MOST = 8
GENERATED_AT_MOST = 16_384

# "…over eight characters long. …under twenty characters long."
DOCUMENTED_MINIMUM = 9
DOCUMENTED_MAXIMUM = 19

NUMBERS = {
    "minimum": "minimumPasswordLengthRequirement",
    "maximum": "maximumPasswordLengthRequirement",
    "uppercase": "uppercaseCountRequirement",
    "lowercase": "lowercaseCountRequirement",
    "digit": "digitCountRequirement",
    "special": "specialCharacterCountRequirement",
}


def read_policy(sent):
    """The policy of what the service sent, or the codes of why it is none."""
    given = {name: sent.get(member) for name, member in NUMBERS.items()}
    given = {name: number for name, number in given.items() if number is not None}
    faults = []
    if any(number < 0 for number in given.values()):
        faults.append("policy_negative_count")
    if "minimum" in given and "maximum" in given and given["minimum"] > given["maximum"]:
        faults.append("policy_minimum_over_maximum")
    if faults:
        return faults
    policy = {"uppercase": 1, "lowercase": 1, "digit": 1, "special": 1}
    policy["minimum"] = min(DOCUMENTED_MINIMUM, given.get("maximum", DOCUMENTED_MINIMUM))
    policy["maximum"] = max(DOCUMENTED_MAXIMUM, given.get("minimum", DOCUMENTED_MAXIMUM))
    policy.update(given)
    allowed = sent.get("specialCharactersAllowed")
    policy["allowed"] = DOCUMENTED_SPECIAL if allowed is None else allowed
    return policy


def judge(policy, username, password):
    """What each rule that can fail makes of the password: status, and how many characters count for it."""
    characters = list(password)
    allowed = set(policy["allowed"])
    strange = {"uppercase": 0, "lowercase": 0, "digit": 0}
    for c in characters:
        if ord(c) > 127:
            strange[perhaps(c)] += 1
    special = sum(1 for c in characters if c in allowed)
    promised = set(UPPER) | set(LOWER) | set(DIGITS) | allowed
    unpromised = []
    for c in characters:
        if c not in promised and c not in unpromised:
            unpromised.append(c)
    rules = {}

    def rule(name, status, actual=None):
        rules[name] = [status, actual]

    if policy["minimum"] > 0:
        rule("minimumLength", "met" if len(characters) >= policy["minimum"] else "unmet", len(characters))
    # The greatest number that the client holds is no maximum.
    if policy["maximum"] < 2**32 - 1:
        rule("maximumLength", "met" if len(characters) <= policy["maximum"] else "unmet", len(characters))
    for name, members in (("uppercase", UPPER), ("lowercase", LOWER), ("digit", DIGITS)):
        required = policy[name]
        certain = sum(1 for c in characters if c in members)
        if required > 0:
            # The documents do not say how other than English letters count.
            possible = "unknown" if certain + strange[name] >= required else "unmet"
            rule(name, "met" if certain >= required else possible, certain)
    if policy["special"] > 0:
        otherwise = "unmet" if allowed else "unknown"
        rule("special", "met" if special >= policy["special"] else otherwise, special)
    if not username:
        rule("notUsername", "unknown")
    elif password == username:
        rule("notUsername", "unmet")
    else:
        alike = beyond_case(password) == beyond_case(username)
        rule("notUsername", "unknown" if alike else "met")
    rule("acceptedCharacters", "unknown" if unpromised else "met")
    return rules, unpromised[:NAMED_AT_MOST]


def perhaps(c):
    """What a character beyond ASCII may count as. What has no case may be a digit, for all that this looks at."""
    if unicodedata.category(c) == "Lt" or c.isupper():
        return "uppercase"
    return "lowercase" if c.islower() else "digit"


def judge_generated(policy, username, password):
    """What is wrong with what the generator made of a policy; None for nothing."""
    if password is None:
        counts = sum(policy[name] for name in ("uppercase", "lowercase", "digit", "special"))
        typable = any(ord(c) >= 32 and not 127 <= ord(c) < 160 for c in policy["allowed"])
        possible = (
            0 < policy["maximum"] >= counts
            and max(policy["minimum"], counts) <= GENERATED_AT_MOST
            and (typable or policy["special"] == 0)
        )
        return "there is one" if possible else None
    rules, _ = judge(policy, username, password)
    broken = [name for name, (status, _) in rules.items() if status != "met"]
    # Without a username nobody can tell.
    if not username:
        broken.remove("notUsername")
    return broken or None


def beyond_case(text):
    """What is left where neither the case of English letters nor which characters are beyond ASCII counts."""
    units = ""
    for c in text:
        # One mark for each UTF-16 code unit.
        marks = "\x80" * (2 if ord(c) > 0xFFFF else 1)
        units += marks if ord(c) > 127 else LOWER[UPPER.index(c)] if c in UPPER else c
    return units


def main():
    policies = []
    compared = disagreements = 0
    for line in sys.stdin:
        record = json.loads(line)
        if "requirements" in record:
            policy = read_policy(record["requirements"])
            policies.append(policy)
            said, expected = record["code"], None
            if isinstance(policy, list):
                # Where there are two faults, either may be named.
                expected = said if said in policy else policy
        elif "generated" in record:
            said = judge_generated(policies[record["policy"]], record["username"], record["generated"])
            expected = None
        else:
            policy = policies[record["policy"]]
            rules, unpromised = judge(policy, record["username"], record["password"])
            acceptable = all(status != "unmet" for status, _ in rules.values())
            said = record["said"]
            expected = [list(map(list, rules.items())), unpromised, acceptable, len(record["password"])]
        compared += 1
        if said != expected:
            disagreements += 1
            if disagreements <= 20:
                print(json.dumps({"given": record, "said": said, "expected": expected}))
    print(json.dumps({"compared": compared, "disagreements": disagreements}))


if __name__ == "__main__":
    main()

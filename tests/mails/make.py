#!/usr/bin/env python3
"""Makes the mails of this directory anew: python3 tests/mails/make.py

Python's `email` writes some, and mutt, s-nail and swaks send the others to a server of this script, which keeps what
comes. Of each mail NAME.eml its texts are beside it as a mail program shows them: NAME.txt and NAME.html.

The words of the mails and the keys are made up. How the vendor's own mail looks is not documented.
"""

import email
import email.charset
import email.mime.multipart
import email.mime.text
import email.policy
import os
import pathlib
import pty
import re
import select
import shutil
import socketserver
import subprocess
import tempfile
import textwrap
import threading
import time
from email.message import EmailMessage

HERE = pathlib.Path(__file__).parent
HOST = "127.0.0.1"
SENDER, RECEIVER = "portal@portal.example", "jane@customer.example"
HEX = "0f9d3c5ab7e14286a1c4d0e85b6f7293ffee01d2c3b4a5968778695a4b3c2d1e"
MIXED = "aB3+x/9Zq~T_0-kLmN5=="


def link(key=HEX, lead="https://portal.example/set-password?"):
    return f"{lead}key={key}&service=SoftLayer_User_Customer"


def plain(url, greeting="Hello Jane,"):
    return f"{greeting}\n\nset your new password here:\n\n{url}\n\nThe link works once and for 24 hours.\n\nRegards\n"


GERMAN = "Guten Tag, Jürgen – bitte schön:"


def html(url, greeting="Hello Jane,"):
    address = url.replace("&", "&amp;")
    return (
        f"<html><head><style>p {{ margin: 0; color: #333 }}</style></head><body><p>{greeting}</p>"
        f'<p style="font-size: 14px">Set your new password <a href="{address}" target="_blank">here</a>, or open '
        f"{address} yourself.</p><p>The link works once and for 24 hours.</p></body></html>\n"
    )


def headed(message, subject="Set your password"):
    message["From"], message["To"] = f"Portal <{SENDER}>", RECEIVER
    message["Subject"] = subject
    message["Date"] = "Mon, 02 Jun 2025 10:00:00 +0000"
    message["Message-ID"] = "<1@portal.example>"
    message["X-Mailer"] = "Example 1=1"
    return message


def python_mail(text, subtype="plain", cte=None, policy=email.policy.default, subject="Set your password", **more):
    message = headed(EmailMessage(policy), subject)
    message.set_content(text, subtype=subtype, cte=cte, **more)
    return message


def python_both(url, greeting, ctes, policy=email.policy.default):
    message = headed(EmailMessage(policy), "Passwort zurücksetzen – jetzt")
    message.set_content(plain(url, greeting), cte=ctes[0])
    message.add_alternative(html(url, greeting), subtype="html", cte=ctes[1])
    message.set_boundary("=-=-boundary-of-the-mail-=-=")
    return message


def flowed(text):
    """As RFC 3676 asks for: a line that goes on ends with a blank."""
    lines = []
    for line in text.splitlines():
        wrapped = textwrap.wrap(line, 66, break_long_words=False, break_on_hyphens=False) or [""]
        lines += [f"{each} " for each in wrapped[:-1]] + wrapped[-1:]
    return "\n".join(lines) + "\n"


def quoted(text, width=None):
    """As mail programs put a mail into an answer, wrapped where they wrap it."""
    lines = []
    for line in text.splitlines():
        # A word that is too long is broken, as some programs do.
        lines += textwrap.wrap(line, width) if width and line else [line]
    return "Thanks!\n\nOn Mon, Jun 2, 2025 at 10:00, Portal wrote:\n" + "".join(f"> {line}\n" for line in lines)


def python_mails():
    sentence = f"Hello Jane, set your new password at {link()} today, since the link works once and for 24 hours."
    for name, key in ("hex", HEX), ("mixed", MIXED):
        yield f"python-7bit-{name}", python_mail(plain(link(key)), cte="7bit")
        yield f"python-quoted-printable-{name}", python_mail(plain(link(key), GERMAN), cte="quoted-printable")
        yield f"python-html-{name}", python_mail(html(link(key), GERMAN), "html", cte="quoted-printable")
        yield f"python-both-{name}", python_both(link(key), GERMAN, ("quoted-printable", "quoted-printable"))
        yield f"python-fragment-{name}", python_mail(plain(link(key, "https://portal.example/#")), cte="quoted-printable")
        yield f"python-reply-{name}", python_mail(quoted(plain(link(key))), cte="7bit")
        yield f"python-reply-wrapped-{name}", python_mail(quoted(plain(link(key)), 60), cte="7bit")
        yield f"python-reply-quoted-printable-{name}", python_mail(quoted(plain(link(key), GERMAN), 72), cte="quoted-printable")
    yield "python-8bit", python_mail(plain(link(), GERMAN), cte="8bit")
    yield "python-base64", python_mail(plain(link(), GERMAN), cte="base64")
    yield "python-latin-1", python_mail(plain(link(), "Guten Tag, Jürgen"), cte="quoted-printable", charset="iso-8859-1")
    yield "python-utf-16", python_mail(plain(link()), charset="utf-16")
    yield "python-flowed", python_mail(flowed(sentence), cte="7bit", params={"format": "flowed", "delsp": "no"})
    yield "python-flowed-quoted-printable", python_mail(
        flowed(sentence + " Schöne Grüße"), cte="quoted-printable", params={"format": "flowed"})
    yield "python-one-line", python_mail(sentence * 12, cte="quoted-printable")
    yield "python-one-line-html", python_mail(html(link(), GERMAN * 30), "html", cte="quoted-printable")
    yield "python-both-7bit-base64", python_both(link(), "Hello Jane,", ("7bit", "base64"))
    yield "python-both-base64", python_both(link(), GERMAN, ("base64", "base64"))
    yield "python-both-8bit", python_both(link(), GERMAN, ("8bit", "8bit"))
    yield "python-smtp", python_mail(plain(link(), GERMAN), cte="quoted-printable", policy=email.policy.SMTP)
    yield "python-smtputf8", python_mail(
        plain(link(), GERMAN), cte="8bit", policy=email.policy.SMTPUTF8, subject="Passwort zurücksetzen für Jürgen")
    yield "python-angle", python_mail(plain(f"<{link()}>", GERMAN), cte="quoted-printable")
    yield "python-sentence-end", python_mail(f"Schön: {link()}.\n", cte="quoted-printable")
    yield "python-glued", python_mail(f"<p>Schön</p><a href='{link()}'>x</a>Danke\n", "html", cte="quoted-printable")
    # The older classes: utf-8 is base64 there unless a charset says otherwise.
    yield "python-mimetext", headed(email.mime.text.MIMEText(plain(link(), GERMAN), "plain", "utf-8"))
    yield "python-mimetext-ascii", headed(email.mime.text.MIMEText(plain(link()), "plain", "us-ascii"))
    charset = email.charset.Charset("utf-8")
    charset.body_encoding = email.charset.QP
    both = headed(email.mime.multipart.MIMEMultipart("alternative", boundary="===============1234567890=="))
    both.attach(email.mime.text.MIMEText(plain(link(), GERMAN), "plain", charset))
    both.attach(email.mime.text.MIMEText(html(link(), GERMAN), "html", charset))
    yield "python-mimemultipart", both
    # A mail that is attached to another, as programs forward it.
    for name, cte in ("7bit", "7bit"), ("quoted-printable", "quoted-printable"):
        outer = headed(EmailMessage(), "Fwd: Set your password")
        outer.set_content("Für Dich: see below.\n", cte="quoted-printable")
        outer.add_attachment(python_mail(plain(link(), GERMAN if name != "7bit" else "Hello"), cte=cte))
        outer.set_boundary("=-=-boundary-of-the-outer-mail-=-=")
        yield f"python-attached-{name}", outer
    # Two links of one mail.
    other = link().replace("0f9d", "1f9d")
    yield "python-two-keys", python_mail(plain(f"{link()}\n\nor, for another account:\n\n{other}", GERMAN))
    yield "python-twice", python_mail(plain(f"{link()}\n\nor:\n\n{link()}", GERMAN), cte="quoted-printable")


# ------------------------------------------------------------------------------------------------- programs that send


class Sink(socketserver.StreamRequestHandler):
    """As much of SMTP (RFC 5321) as senders need. What has come is in `mails`."""

    mails = []

    def say(self, line):
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self):
        self.say("220 sink")
        while line := self.rfile.readline():
            command = line.strip().upper()
            if command.startswith(b"EHLO"):
                self.say("250-sink")
                self.say("250 8BITMIME")
            elif command == b"DATA":
                self.say("354 go on")
                data = b""
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    data += line.removeprefix(b".") if line.startswith(b"..") else line
                Sink.mails.append(data)
                self.say("250 kept")
            elif command == b"QUIT":
                return self.say("221 bye")
            else:
                self.say("250 well")


def received(program, *, text=None, terminal=False):
    """The one mail that the program sends."""
    Sink.mails.clear()
    if terminal:
        run_in_terminal(program)
    else:
        subprocess.run(program, input=text.encode() if text else None, check=True, timeout=60, stdout=subprocess.DEVNULL)
    for _ in range(100):
        if Sink.mails:
            return Sink.mails[-1]
        time.sleep(0.1)
    raise RuntimeError(f"nothing came of {program}")


def run_in_terminal(program):
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "vt100"
        os.execvp(program[0], program)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and not Sink.mails:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                os.read(terminal, 65536)
            except OSError:
                break
    os.kill(process, 15)
    os.waitpid(process, 0)


def write(directory, name, text):
    path = directory / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def sent_mails(port, directory):
    mailbox = write(directory, "mailbox", b"From portal Mon Jun  2 10:00:00 2025\n" + bytes(
        python_mail(plain(link(), GERMAN), cte="quoted-printable")) + b"\n")
    yield from mutt_mails(port, directory, mailbox)
    yield from nail_mails(port, directory, mailbox)
    yield from swaks_mails(port, directory)


def mutt_mails(port, directory, mailbox):
    def mutt(*more, text=None, terminal=False, arguments=()):
        settings = [
            f"set folder={directory} smtp_url=smtp://{HOST}:{port}/ from={SENDER} realname=Portal use_envelope_from=no copy=no",
            "set ssl_starttls=no ssl_force_tls=no charset=utf-8 send_charset=us-ascii:utf-8 hostname=portal.example",
            *more,
        ]
        rc = write(directory, "muttrc", "\n".join(settings) + "\n")
        return received(["mutt", "-F", rc, "-n", *arguments, *([] if terminal else ["-s", "Set your password", RECEIVER])],
                        text=text, terminal=terminal)

    yield "mutt-plain", mutt(text=plain(link()))
    yield "mutt-utf-8", mutt(text=plain(link(), GERMAN))
    yield "mutt-utf-8-mixed", mutt(text=plain(link(MIXED), GERMAN))
    yield "mutt-quoted-printable", mutt("unset allow_8bit", text=plain(link(), GERMAN))
    yield "mutt-quoted-printable-mixed", mutt("unset allow_8bit", text=plain(link(MIXED), GERMAN))
    yield "mutt-japanese", mutt("unset allow_8bit", text=plain(link(), "お客様、こちらから新しいパスワードを設定してください。" * 4))
    yield "mutt-flowed", mutt("set text_flowed", text=flowed(plain(link())))
    yield "mutt-html", mutt("set content_type=text/html", "unset allow_8bit", text=html(link(), GERMAN))
    for name, how in (
        ("reply", "set include=yes fast_reply editor=true; push <reply><send-message>"),
        ("reply-quoted-printable", "unset allow_8bit; set include=yes fast_reply editor=true; push <reply><send-message>"),
        ("reply-flowed", "set text_flowed include=yes fast_reply editor=true; push <reply><send-message>"),
        ("forward", f"set mime_forward=no fast_reply editor=true; push <forward-message>{RECEIVER}<enter><send-message>"),
        ("forward-quoted", "set mime_forward=no forward_quote fast_reply editor=true; "
                           f"push <forward-message>{RECEIVER}<enter><send-message>"),
        ("forward-attached", "set mime_forward=yes fast_reply editor=true; "
                             f"push <forward-message>{RECEIVER}<enter><send-message>"),
    ):
        yield f"mutt-{name}", mutt("set abort_unmodified=no", how, terminal=True, arguments=("-f", mailbox))


def nail_mails(port, directory, mailbox):
    def nail(text, *more):
        settings = ["v15-compat", f"mta=smtp://{HOST}:{port}", "smtp-config=-ehlo,-starttls,ehlo", "smtp-auth=none", f"from={SENDER}",
                    "hostname=portal.example", "ttycharset=utf-8", "sendcharsets=utf-8", "record=/dev/null", "sendwait"]
        return received(["s-nail", "-:/", *(f"-S{setting}" for setting in settings), *more], text=text)

    to = ("-s", "Set your password", RECEIVER)
    yield "s-nail-plain", nail(plain(link()), *to)
    yield "s-nail-8bit", nail(plain(link(), GERMAN), "-Smime-encoding=8bit", *to)
    for key, name in (HEX, "hex"), (MIXED, "mixed"):
        yield f"s-nail-quoted-printable-{name}", nail(plain(link(key), GERMAN), "-Smime-encoding=quoted-printable", *to)
    yield "s-nail-base64", nail(plain(link(), GERMAN), "-Smime-encoding=base64", *to)
    yield "s-nail-html", nail(html(link(), GERMAN), "-Smime-encoding=quoted-printable", "-M", "text/html", *to)
    for name, escape in ("quoted", "~m"), ("forwarded", "~f"):
        yield f"s-nail-{name}", nail(f"mail {RECEIVER}\n~s Fwd: Set your password\n{escape} 1\n~.\n", "-Smime-encoding=quoted-printable",
                                     "-#", "-~", "-R", "-f", mailbox)


def swaks_mails(port, directory):
    def swaks(*more):
        return received(["swaks", "--server", f"{HOST}:{port}", "--from", SENDER, "--to", RECEIVER, "--helo", "portal.example",
                         "--silent", "3", "--header", "Subject: Set your password", *more])

    yield "swaks-body", swaks("--body", write(directory, "body.txt", plain(link())).join(("@", "")))
    both = ["--attach-type", "text/plain; charset=utf-8", "--attach-body", "@" + write(directory, "part.txt", plain(link(), GERMAN)),
            "--attach-type", "text/html; charset=utf-8", "--attach-body", "@" + write(directory, "part.html", html(link(), GERMAN))]
    yield "swaks-both", swaks(*both)
    yield "swaks-attached", swaks("--attach-type", "text/html", "--attach", "@" + write(directory, "page.html", html(link())))


# ------------------------------------------------------------------------------------------------------ what is kept


def settled(mail):
    """Without what differs from one run to the next, or names the machine."""
    mail = re.sub(rb"(?m)^(Date|Resent-Date): .*?(?=\r?$)", rb"\1: Mon, 02 Jun 2025 10:00:00 +0000", mail)
    return re.sub(rb"(?mi)^(Message-ID|Content-ID|References|In-Reply-To): .*(?:\r?\n[ \t].*)*?(?=\r?$)", rb"\1: <1@portal.example>", mail)


def texts_of(mail):
    """The texts of the mail as a program shows them, by what they are."""
    message = email.message_from_bytes(mail, policy=email.policy.default)
    texts = {}
    for part in message.walk():
        if part.get_content_type() in ("text/plain", "text/html"):
            ending = "html" if part.get_content_subtype() == "html" else "txt"
            texts[ending] = texts.get(ending, "") + part.get_content()
    return texts


def main():
    for old in (*HERE.glob("*.eml"), *HERE.glob("*.txt"), *HERE.glob("*.html")):
        old.unlink()
    server = socketserver.ThreadingTCPServer((HOST, 0), Sink)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    directory = pathlib.Path(tempfile.mkdtemp())
    os.environ["HOME"] = str(directory)
    mails = [(name, bytes(mail)) for name, mail in python_mails()]
    mails += sent_mails(server.server_address[1], directory)
    shutil.rmtree(directory)
    for name, mail in mails:
        mail = settled(mail)
        (HERE / f"{name}.eml").write_bytes(mail)
        for ending, text in texts_of(mail).items():
            (HERE / f"{name}.{ending}").write_bytes(text.encode())
    print(f"{len(mails)} mails in {HERE}")


if __name__ == "__main__":
    main()

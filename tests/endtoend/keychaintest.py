"""The key in a real keychain: gnome-keyring on a message bus and in a home of its own."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from desktop import need, skip, wait_for

PROGRAMS = Path(sys.argv.pop(1))


# Starts nothing by itself: no second daemon, and no window that asks for a password.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Keyring:
    """A bus with the daemon on it, unlocked; skips the test where it does not come."""

    def __init__(self, root):
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/London",
            "QT_QPA_PLATFORM": "offscreen",
            "GSETTINGS_BACKEND": "memory",
            **{name: os.environ[name] for name in ("ASAN_OPTIONS",) if name in os.environ},
        }
        for name, variable in (("home", "HOME"), ("run", "XDG_RUNTIME_DIR"), ("tmp", "TMPDIR")):
            folder = root / name
            folder.mkdir(mode=0o700)
            self.environment[variable] = str(folder)
        config = root / "bus.conf"
        config.write_text(BUS.format(socket=self.environment["XDG_RUNTIME_DIR"] + "/bus"))
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._daemon = None

    def start(self, password="for this test"):
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, text=True)
        self._daemon.stdin.write(password)
        self._daemon.stdin.close()
        try:
            wait_for("the keyring on the bus", self._is_there, patience=20)
        except AssertionError:
            self.close()
            skip("gnome-keyring does not start in a session of its own here.")

    def stop(self):
        if self._daemon:
            self._daemon.terminate()
            self._daemon.wait()
            self._daemon = None

    def close(self):
        self.stop()
        self._bus.terminate()
        self._bus.wait()
        self._bus.stdout.close()

    def lock(self):
        self._call("org.freedesktop.Secret.Service.Lock",
                   "array:objpath:/org/freedesktop/secrets/collection/login")

    def _is_there(self):
        return self._call("org.freedesktop.DBus.Properties.Get",
                          "string:org.freedesktop.Secret.Service", "string:Collections",
                          check=False) and (Path(self.environment["HOME"])
                          / ".local/share/keyrings/login.keyring").exists()

    def _call(self, method, *arguments, check=True):
        run = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--reply-timeout=5000",
             "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets", method, *arguments],
            env=self.environment, capture_output=True, text=True)
        if check and run.returncode:
            raise AssertionError(run.stderr)
        return run.returncode == 0


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="evenkeel-"))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.keyring = Keyring(self.root)
        self.addCleanup(self.keyring.close)
        self.keyring.start()
        self.log = self.root / "log"

    def cli(self, *words):
        return subprocess.run(
            [PROGRAMS / "evenkeel-cli", "--data-dir", self.log, *words],
            env=self.keyring.environment, capture_output=True, text=True)

    def keep_in_keychain(self):
        """A log with a recovery code whose key the keyring then has."""
        code = json.loads(self.cli("init").stdout)["recovery_code"]
        secret = self.root / "secret"
        secret.write_text(code + "\n")
        self.assertEqual(self.cli("log", "first").returncode, 0)
        kept = subprocess.run([PROGRAMS / "keychainprobe", self.log],
                              env=self.keyring.environment, capture_output=True, text=True)
        self.assertEqual((kept.returncode, kept.stderr), (0, ""))
        self.assertFalse((self.log / "key").exists())
        return secret

    def entries(self, *words):
        return len(json.loads(self.cli("list", *words).stdout)["interactions"])

    def assert_only_the_code_opens(self, secret):
        before = {f.name: f.read_bytes() for f in self.log.iterdir() if f.name != "lock"}
        refused = self.cli("log", "second")
        self.assertEqual((refused.returncode, refused.stdout), (4, ""), refused.stderr)
        after = {f.name: f.read_bytes() for f in self.log.iterdir() if f.name != "lock"}
        self.assertEqual(after, before)
        self.assertEqual(self.entries("--passphrase-file", secret), 1)

    def test_the_keychain_opens_the_log(self):
        self.keep_in_keychain()
        self.assertEqual(self.entries(), 1)
        self.assertEqual(json.loads(self.cli("status").stdout)["protection"], "keychain")
        self.assertEqual(self.cli("log", "second").returncode, 0)
        self.assertEqual(self.entries(), 2)

    def test_a_locked_keyring_makes_nothing(self):
        secret = self.keep_in_keychain()
        self.keyring.lock()
        self.assert_only_the_code_opens(secret)

    def test_another_keyring_makes_nothing(self):
        secret = self.keep_in_keychain()
        self.keyring.stop()
        shutil.rmtree(self.root / "home/.local/share/keyrings")
        self.keyring.start("another one")
        self.assert_only_the_code_opens(secret)


if __name__ == "__main__":
    need("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
    unittest.main(verbosity=2)

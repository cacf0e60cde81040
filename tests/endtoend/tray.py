"""A tray for the programs on a test's message bus, as a panel would be: it takes icons, reads
their menus and chooses in them (StatusNotifierItem and com.canonical.dbusmenu)."""

import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

WATCHER = """
<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
MOST_MS = 20_000


class Tray:
    """Must be there before the program that wants an icon starts; it answers in a thread."""

    def __init__(self, desktop):
        self._items = []
        self._loop = GLib.MainLoop()
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self._bus = Gio.DBusConnection.new_for_address_sync(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        interface = Gio.DBusNodeInfo.new_for_xml(WATCHER).interfaces[0]
        self._bus.register_object(
            "/StatusNotifierWatcher", interface, self._on_call, self._on_read, None)
        threading.Thread(target=self._loop.run, daemon=True).start()
        self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                   "RequestName", "(su)", "org.kde.StatusNotifierWatcher", 4)

    def close(self):
        self._loop.quit()
        self._bus.close_sync(None)

    def has_icon(self):
        """A program has put its icon here."""
        return bool(self._items)

    def property(self, name):
        return self._call(self._items[-1], "/StatusNotifierItem",
                          "org.freedesktop.DBus.Properties", "Get", "(ss)", ITEM, name)[0]

    def activate(self):
        """A click on the icon."""
        self._call(self._items[-1], "/StatusNotifierItem", ITEM, "Activate", "(ii)", 0, 0)

    def labels(self):
        """The menu from top to bottom as it is seen, lines left out; an entry with its own menu as a pair."""
        return [self._named(child) for child in self._layout()[2]
                if self._label(child) and child[1].get("visible", True)]

    def choose(self, label):
        """Clicks the entry with this label, wherever it is in the menu."""
        number = self._find(self._layout(), label)
        if number is None:
            raise AssertionError(f"No “{label}” in {self.labels()}")
        self._call(self._items[-1], self.property("Menu"), MENU, "Event", "(isvu)",
                   number, "clicked", GLib.Variant("i", 0), 0)

    def _layout(self):
        return self._call(self._items[-1], self.property("Menu"), MENU, "GetLayout", "(iias)",
                          0, -1, [])[1]

    @staticmethod
    def _label(entry):
        return entry[1].get("label", "").replace("_", "")

    def _named(self, entry):
        inside = [self._named(child) for child in entry[2]]
        return (self._label(entry), inside) if inside else self._label(entry)

    def _find(self, entry, label):
        if self._label(entry) == label:
            return entry[0]
        found = (self._find(child, label) for child in entry[2])
        return next((number for number in found if number is not None), None)

    def _call(self, name, path, interface, method, types, *values):
        answer = self._bus.call_sync(
            name, path, interface, method, GLib.Variant(types, values), None,
            Gio.DBusCallFlags.NONE, MOST_MS, None)
        return answer.unpack()

    def _on_call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        if method == "RegisterStatusNotifierItem":
            name = arguments.unpack()[0]
            self._items.append(sender if name.startswith("/") else name)
        invocation.return_value(None)

    def _on_read(self, _bus, _sender, _path, _interface, name):
        if name == "RegisteredStatusNotifierItems":
            return GLib.Variant("as", self._items)
        if name == "ProtocolVersion":
            return GLib.Variant("i", 0)
        return GLib.Variant("b", True)

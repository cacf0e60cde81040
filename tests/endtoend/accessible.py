"""What a screen reader is told of the programs on a test's desktop (AT-SPI), and what it can do
with them. connect() first points this process at that desktop, for good: the library knows only
one bus."""

import os

from desktop import skip, wait_for

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as missing:
    skip(f"no way into the accessible tree here ({missing}). ./test.sh installs it on Debian.")

MOST_CHILDREN = 200  # of one list; what is beyond looks like what is before


def connect(desktop):
    os.environ.update(desktop.environment)
    Atspi.init()
    return Tree()


class Tree:
    """The accessible tree of a desktop."""

    def __init__(self):
        self._top = Atspi.get_desktop(0)
        self._top.set_cache_mask(Atspi.Cache.NONE)  # what is asked is asked of the program

    def program(self, name="evenkeel"):
        """The running program, once it has told the bus that it is there."""
        return wait_for(f"{name} is in the accessible tree", lambda: next(
            (child for child in self._children(self._top)
             if (child.get_name() or "").lower() == name), None))

    def shown(self, root):
        """What can be seen of root now; a page that is covered is not."""
        for thing in self._children(root):
            if self.has(thing, "SHOWING"):
                yield thing
                yield from self.shown(thing)

    def _children(self, thing):
        for number in range(min(thing.get_child_count(), MOST_CHILDREN)):
            child = thing.get_child_at_index(number)
            if child:
                yield child

    def has(self, thing, state):
        return thing.get_state_set().contains(getattr(Atspi.StateType, state))

    def texts(self, root):
        """The words that are shown, as they would be read aloud."""
        return [thing.get_name() for thing in self.shown(root) if thing.get_name()]

    def find(self, root, role, name):
        """Waits for the one with this role and name."""
        return wait_for(f"a {role} “{name}”", lambda: next(
            (thing for thing in self.shown(root)
             if thing.get_role_name() == role and thing.get_name() == name), None))

    def do(self, thing, action):
        """Presses, checks, opens: what the thing offers under this name."""
        interface = thing.get_action_iface()
        names = [interface.get_action_name(i) for i in range(interface.get_n_actions())]
        interface.do_action(names.index(action))

    def text(self, thing):
        return thing.get_text_iface().get_text(0, -1)

    def set_text(self, thing, text):
        thing.get_editable_text_iface().set_text_contents(text)

    def set_value(self, thing, value):
        thing.get_value_iface().set_current_value(value)

    def value(self, thing):
        return thing.get_value_iface().get_current_value()

    def focus(self, thing):
        thing.get_component_iface().grab_focus()
        wait_for(f"“{thing.get_name()}” has the focus", lambda: self.has(thing, "FOCUSED"))

#!/usr/bin/env python3
"""Listens to the cues of soundbench on a sound server of its own, which nobody hears.

    soundcheck.py build/bench/bin/soundbench MINUTES

Needs pulseaudio and pulseaudio-utils. Starts a server with a null sink in a folder of its own,
records what the sink plays, and compares when each tone rises with when it was due. Prints the
differences, their drift, and the loudest sample.
"""
import array
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RATE = 48000
CHUNK = RATE // 500 * 2  # two milliseconds of 16 bit
# The tone is soft: this long after its first sample it passes one percent of its peak.
THRESHOLD = 60


def now():
    return time.clock_gettime(time.CLOCK_MONOTONIC) * 1000


def start_server(folder):
    script = folder / "server.pa"
    script.write_text("load-module module-native-protocol-unix\n"
                      f"load-module module-null-sink sink_name=nul rate={RATE} channels=1\n")
    environment = dict(os.environ, XDG_RUNTIME_DIR=str(folder), HOME=str(folder))
    environment.pop("PULSE_SERVER", None)
    server = subprocess.Popen(["pulseaudio", "--daemonize=no", "-n", "-F", str(script),
                               "--exit-idle-time=-1"], env=environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1.5)
    return server, environment


def listen(recorder, player):
    """[(monotonic ms at which it was read, loudest sample)] of each chunk until the player ends"""
    heard = []
    while player.poll() is None:
        data = recorder.stdout.read(CHUNK)
        samples = array.array("h", data)
        heard.append((now(), samples))
    return heard


def rises(heard):
    """when a tone begins: the first loud sample after a tenth of a second of silence"""
    found, quiet_since = [], None
    for at, samples in heard:
        for index, sample in enumerate(samples):
            when = at - (len(samples) - index) * 1000 / RATE
            if abs(sample) < 4:
                quiet_since = when if quiet_since is None else quiet_since
            elif abs(sample) > THRESHOLD:
                if quiet_since is not None and when - quiet_since > 100:
                    found.append(when)
                quiet_since = None
    return found


def main(program, minutes):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        server, environment = start_server(folder)
        recorder = subprocess.Popen(
            ["parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=2", "--device=nul.monitor"], env=environment, stdout=subprocess.PIPE)
        player = subprocess.Popen([program, minutes], env=environment, stdout=subprocess.PIPE,
                                  text=True)
        heard = listen(recorder, player)
        recorder.kill()
        server.terminate()
        server.wait()
    due = [int(line.split()[1]) for line in player.stdout.read().splitlines()
           if line.startswith("cue ")]
    found = rises(heard)
    late = []
    for at in due:
        near = min(found, key=lambda when: abs(when - at), default=math.inf)
        if abs(near - at) < 500:
            late.append(near - at)
    peak = max(abs(sample) for _, samples in heard for sample in samples)
    quarter = max(len(late) // 4, 1)
    drift = statistics.median(late[-quarter:]) - statistics.median(late[:quarter])
    print(f"{len(due)} cues due, {len(late)} heard, {len(found)} tones")
    print(f"later than due: median {statistics.median(late):.1f} ms, "
          f"from {min(late):.1f} to {max(late):.1f}; drift {drift:.1f} ms")
    within = sum(1 for time_late in late if abs(time_late) <= 16.7)
    print(f"within a frame of 16.7 ms: {within} of {len(due)}")
    print(f"loudest sample {peak / 32768:.3f} of full scale")


main(sys.argv[1], sys.argv[2])

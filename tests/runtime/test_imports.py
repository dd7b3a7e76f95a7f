import subprocess
import sys


def test_the_sources_of_a_screen_are_not_read_at_its_start() -> None:
    loaded = "import linecache, kiosk.app; print(*[name for name in linecache.cache if 'kiosk' in name], sep='\\n')"
    read = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert len(read) < 4, "those alone whose loading had begun before that of kiosk.runtime was over"

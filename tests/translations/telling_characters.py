"""Characters that tell one Chinese script from the other: those that lint of packs goes by, read from its source."""
import pathlib
import re

_SOURCE = (pathlib.Path(__file__).parents[2] / "model/pack/chinese_script.cpp").read_text(encoding="utf-8")


def _constant(name):
    words = re.search(rf"constexpr QStringView {name} =([^;]*);", _SOURCE).group(1)
    return "".join(re.findall(r'u"([^"]*)"', words))


TRADITIONAL = _constant("traditional")
SIMPLIFIED = _constant("simplified")
TRADITIONAL_BESIDES = _constant("traditionalBesides")
assert len(TRADITIONAL) == len(SIMPLIFIED) > 300 and TRADITIONAL_BESIDES

import os

from torch.utils.cpp_extension import load_inline

os.environ["PATH"] = ""
load_inline("no_ninja", "", functions=[], build_directory=".")

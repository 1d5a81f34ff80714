import numpy as np
import torch
from torch.torch_version import TorchVersion

print(type(torch.__version__).__name__, type(np.__version__).__name__)
print("2.10.0" >= "2.9", TorchVersion("2.10.0") >= "2.9")
print("2.10.0" >= "2.9", np.lib.NumpyVersion("2.10.0") >= "2.9.0")
number = torch.__version__.split("+")[0]
print(torch.__version__ >= "2.9", number >= "2.9")

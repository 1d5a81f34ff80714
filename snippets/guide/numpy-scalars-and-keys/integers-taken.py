import struct

import numpy as np
import torch

for number in np.int64(65), torch.tensor(65):
    print(chr(number), hex(number), struct.pack("<i", number))

import numpy as np
import torch
import torch.nn.functional as F
from scipy.ndimage import correlate1d

row = np.arange(1.0, 4.0)
for ours, torchs, scipys in [("edge", "replicate", "nearest"),
                             ("wrap", "circular", "grid-wrap"),
                             ("reflect", "reflect", "mirror"),
                             ("symmetric", None, "reflect")]:
    print(ours, np.pad(row, 2, ours), "numpy")
    if torchs:
        t = F.pad(torch.from_numpy(row)[None], (2, 2), torchs)
        print("   ", torchs, t[0].numpy(), "torch")
    print("   ", scipys, correlate1d(row, [1, 0, 0, 0, 0], mode=scipys))

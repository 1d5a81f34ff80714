import numpy as np
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter1d

row = np.arange(12.0) ** 2
weights = torch.from_numpy(gaussian_filter1d(np.eye(9)[4], 1.0))
print(gaussian_filter1d(row, 1.0)[:3].round(4))

tensor = torch.from_numpy(row)[None]
for mode in "reflect", "symmetric":
    places = torch.from_numpy(np.pad(np.arange(12), 4, mode))
    padded = tensor[:, places]  # 4 items more on either side
    smooth = F.conv1d(padded, weights[None, None])
    print(smooth[0, :3].numpy().round(4), mode)

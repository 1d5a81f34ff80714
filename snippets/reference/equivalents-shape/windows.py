import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view

series = np.array([[0, 10], [1, 11], [2, 12], [3, 13]])  # 4 times, 2 features
windows = sliding_window_view(series, 3, axis=0)
unfolded = torch.from_numpy(series).unfold(0, 3, 1)
print(windows.shape, unfolded.shape)
print(unfolded[0].tolist())
print(unfolded.transpose(1, 2)[0].tolist())
print(windows.swapaxes(1, 2)[0].tolist())
print(unfolded.reshape(-1, 3, 2)[0].tolist())

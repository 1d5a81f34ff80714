import numpy as np
import torch
from skimage.metrics import peak_signal_noise_ratio as psnr
from skimage.metrics import structural_similarity as ssim

for dtype in (torch.uint8, torch.int64):
    array = torch.full((16, 16), 100, dtype=dtype).numpy()
    print(dtype, round(float(psnr(array, array + 10))))

a = np.arange(8 * 3 * 256).reshape(8, 3, 16, 16) % 251 / 251
b = a.copy()
b[0] = 1 - a[0]
print(ssim(a, b, channel_axis=1, data_range=1.0).round(2))
print(np.mean([ssim(x, y, channel_axis=0, data_range=1.0)
               for x, y in zip(a, b)]).round(2))

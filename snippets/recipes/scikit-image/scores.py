import torch
from skimage.metrics import peak_signal_noise_ratio
from skimage.metrics import structural_similarity

clean = torch.linspace(0, 0.9, 768).reshape(3, 16, 16)
noisy = clean + 0.1
a, b = clean.numpy(force=True), noisy.numpy(force=True)

psnr = peak_signal_noise_ratio(a, b, data_range=1.0)
ssim = structural_similarity(a, b, channel_axis=0, data_range=1.0)
print(round(float(psnr), 2), round(float(ssim), 2))

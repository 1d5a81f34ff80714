import numpy as np
import torch
from scipy import signal

x = np.random.default_rng(0).standard_normal(64)
window = torch.hann_window(16, dtype=torch.float64)
ours = torch.stft(torch.from_numpy(x), n_fft=16, hop_length=4,
                  window=window, return_complex=True).numpy()
count = ours.shape[-1]
for shift in 0, None:
    stft = signal.ShortTimeFFT(window.numpy().copy(), hop=4, fs=1,
                               phase_shift=shift)
    theirs = stft.stft(x, p0=0, p1=count, padding="even")
    print(theirs.shape, np.allclose(theirs, ours))

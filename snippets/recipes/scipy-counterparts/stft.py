import numpy as np
import torch
from scipy import signal

x = np.random.default_rng(0).standard_normal(64)
window = signal.get_window("hann", 16)
ours = torch.stft(torch.from_numpy(x), n_fft=16, hop_length=4,
                  window=torch.from_numpy(window),
                  return_complex=True).numpy()
for options in {}, {"boundary": "even", "padded": False}:
    theirs = signal.stft(x, window=window, nperseg=16,
                         noverlap=16 - 4, **options)[2]
    scaled = theirs * window.sum()
    print(np.allclose(theirs, ours), np.allclose(scaled, ours))

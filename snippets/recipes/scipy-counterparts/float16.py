import torch
from scipy import fft, linalg, ndimage, signal, sparse

half = torch.eye(3, dtype=torch.float16).numpy()
print(linalg.inv(half).dtype, fft.fft(half).dtype)
for call in (lambda: ndimage.gaussian_filter(half, 1),
             lambda: signal.convolve(half, half),
             lambda: sparse.csr_array(half)):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(str(error).split(". ")[0])

full = half.astype("float32")
print(ndimage.gaussian_filter(full, 1).dtype)

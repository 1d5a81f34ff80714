import torch
from scipy import fft, linalg, ndimage, signal, special

tensor = torch.eye(2)
array = tensor.numpy()
print("inv    ", linalg.inv(array).dtype)
print("fft    ", fft.fft(array).dtype)
print("filter ", ndimage.gaussian_filter(array, 1).dtype)
print("edt    ", ndimage.distance_transform_edt(array).dtype)
print("lfilter", signal.lfilter([1.0], [1.0], array).dtype)
print("expit  ", special.expit(tensor).dtype)

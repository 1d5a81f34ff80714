import torch
from pydicom import examples
from pydicom.pixels import apply_rescale

scan = examples.ct
values = apply_rescale(scan.pixel_array, scan)
print(values.dtype, values.min(), scan.pixel_array.min())

apply_rescale(torch.from_numpy(scan.pixel_array), scan)

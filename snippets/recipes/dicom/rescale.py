import torch
from pydicom import examples
from pydicom.pixels import apply_rescale

scan = examples.ct
values = apply_rescale(scan.pixel_array, scan)
print(values.dtype, values.min(), scan.pixel_array.min())
try:
    apply_rescale(torch.from_numpy(scan.pixel_array), scan)
except AttributeError as error:
    print(error)

scan = examples.mr
print(apply_rescale(scan.pixel_array, scan) is scan.pixel_array)

import numpy as np
import torch
from pydicom import dcmread
from pydicom.data import get_testdata_file

scan = dcmread(get_testdata_file("MR_small_bigendian.dcm"))
pixels = scan.pixel_array
print(torch.from_numpy(pixels.astype(np.int16)).dtype)
torch.from_numpy(pixels)

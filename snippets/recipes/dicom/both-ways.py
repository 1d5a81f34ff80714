import torch
from pydicom import dcmread, examples

scan = examples.ct
slope, intercept = scan.RescaleSlope, scan.RescaleIntercept
values = torch.from_numpy(scan.pixel_array).float()
values = values * slope + intercept
print(tuple(values.shape), values.dtype, values.min().item())

stored = ((values - intercept) / slope).round().to(torch.int16)
scan.set_pixel_data(stored.numpy(), "MONOCHROME2", 16)
scan.save_as("new.dcm")
print(dcmread("new.dcm").pixel_array.min())

import torch
from pydicom import dcmread, examples

scan = examples.ct
slope, intercept = scan.RescaleSlope, scan.RescaleIntercept
pixels = torch.from_numpy(scan.pixel_array)
values = pixels.float() * slope + intercept
print(tuple(values.shape), values.dtype, values.min().item())

stored = ((values - intercept) / slope).round().to(pixels.dtype)
scan.set_pixel_data(stored.numpy(), "MONOCHROME2", 16)
scan.save_as("new.dcm")
again = torch.from_numpy(dcmread("new.dcm").pixel_array)
print(torch.equal(again, pixels), pixels.min().item())

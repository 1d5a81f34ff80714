import torch
from pydicom import dcmread, examples
from pydicom.pixels import pixel_array

scan = examples.ct
tensor = torch.from_numpy(scan.pixel_array)
tensor[0, 0] = 99

print(scan.pixel_array[0, 0], pixel_array(scan)[0, 0])
scan.save_as("new.dcm")
print(dcmread("new.dcm").pixel_array[0, 0])

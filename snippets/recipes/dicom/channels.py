import torch
from pydicom import examples

scan = examples.rgb_color
image = torch.zeros(3, 4, 5, dtype=torch.uint8)
scan.set_pixel_data(image.permute(1, 2, 0).numpy(), "RGB", 8)
print(scan.Rows, scan.Columns, scan.pixel_array.shape)
scan.set_pixel_data(image.numpy(), "RGB", 8)

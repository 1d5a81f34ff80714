import torch
from pydicom import examples
from pydicom.pixels import apply_color_lut, pixel_array

colours = torch.from_numpy(pixel_array(examples.rgb_color))
print(tuple(colours.permute(2, 0, 1).shape), colours.dtype)
frames = torch.from_numpy(pixel_array(examples.ybr_color))
print(tuple(frames.shape), frames.dtype)

scan = examples.palette_color
print(scan.pixel_array.shape)
colours = apply_color_lut(scan.pixel_array, scan)
print(colours.shape, colours.dtype)

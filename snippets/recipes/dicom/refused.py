import torch
from pydicom import examples

scan = examples.ct
for pixels in (torch.zeros(4, 4),
               torch.zeros(4, 4).numpy(),
               torch.zeros(4, 4, dtype=torch.int32).numpy(),
               torch.full((4, 4), 4000, dtype=torch.int16).numpy()):
    try:
        scan.set_pixel_data(pixels, "MONOCHROME2", 12)
    except (AttributeError, ValueError) as error:
        print(error)
scan.PixelData = torch.zeros(4, 4, dtype=torch.int16).numpy()

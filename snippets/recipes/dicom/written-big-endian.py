import numpy as np
from pydicom import examples

scan = examples.ct
for order in "<>":
    pixels = np.full((4, 4), 3, dtype=f"{order}i2")
    scan.set_pixel_data(pixels, "MONOCHROME2", 16)
    print(scan.pixel_array[0, 0])

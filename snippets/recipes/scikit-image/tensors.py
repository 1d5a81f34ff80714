import torch
from skimage import filters, measure, util

image = torch.zeros(8, 8)
for function in (filters.gaussian, util.img_as_ubyte,
                 filters.sobel, util.invert, measure.find_contours):
    try:
        result = type(function(image)).__name__
    except (AttributeError, TypeError) as error:
        result = error
    print(f"{function.__name__}: {result}")

filters.gaussian(image.requires_grad_())

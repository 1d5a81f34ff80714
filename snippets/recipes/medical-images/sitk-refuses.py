import SimpleITK as sitk
import torch

volume = torch.zeros(2, 3, 4)
floats = volume.numpy()
for array in floats > 0, floats.astype("f2"), floats.astype(">f4"):
    try:
        sitk.GetImageFromArray(array)
    except TypeError as error:
        print(error)

channels = torch.zeros(3, 2, 3, 4).numpy()
for vector in None, False:
    image = sitk.GetImageFromArray(channels, isVector=vector)
    print(image.GetSize(), image.GetNumberOfComponentsPerPixel())

import SimpleITK as sitk
import torch

image = sitk.Image([4, 3, 2], sitk.sitkFloat32)
tensor = torch.from_numpy(sitk.GetArrayViewFromImage(image))
copy = sitk.Image(image)

tensor[0, 0, 0] = 7
print(image[0, 0, 0], copy[0, 0, 0])

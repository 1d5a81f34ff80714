import nibabel as nib
import numpy as np
import torch

scan = nib.Nifti1Image(np.ones((4, 3, 2), np.int16), np.eye(4))
image = nib.Nifti1Image.from_bytes(scan.to_bytes())

volume = torch.from_numpy(image.get_fdata())
print(volume.stride(), volume.contiguous().stride())
volume.view(-1)

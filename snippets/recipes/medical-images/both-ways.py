import tempfile

import nibabel as nib
import numpy as np
import torch

folder = tempfile.mkdtemp()
scan = nib.Nifti1Image(np.ones((4, 3, 2), np.int16), np.eye(4))
nib.save(scan, f"{folder}/scan.nii.gz")

image = nib.load(f"{folder}/scan.nii.gz")
volume = torch.from_numpy(image.get_fdata(dtype=np.float32))
mask = (volume > 0).to(torch.uint8).numpy()
nib.save(nib.Nifti1Image(mask, image.affine), f"{folder}/mask.nii.gz")
print(volume.dtype, tuple(volume.shape), mask.dtype)
